package org.errata.servlet.catalogfile;

import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.errata.catalogue.Catalogue;

/**
 * Catalogues and catalogue files that code names, outside of a web application. It goes on after a
 * file that cannot be read, as the others may have problems too. Exception classes that entries
 * name are looked for with the context class loader of the thread. Not thread-safe.
 */
public final class CatalogueCollection {

  private final ConfigurationProblems problems;
  private final CatalogueReader reader;
  private final List<URL> found = new ArrayList<>();
  private final List<String> names = new ArrayList<>();

  /**
   * Starts without any catalogue.
   *
   * @param problems gets what keeps the files from being used
   * @param warnings gets the keys of translations that are unknown or missing; may be the same
   */
  public CatalogueCollection(ConfigurationProblems problems, ConfigurationProblems warnings) {
    this(classLoader(), problems, warnings);
  }

  private CatalogueCollection(
      ClassLoader loader, ConfigurationProblems problems, ConfigurationProblems warnings) {
    this.problems = problems;
    this.reader = new CatalogueReader(loader, problems, warnings);
  }

  /**
   * Starts without any catalogue, outside of the applications that have the exception classes: one
   * that is missing is no problem.
   *
   * @param problems gets what keeps the files from being used
   * @param warnings gets the keys of translations that are unknown or missing; may be the same
   * @return an empty collection
   */
  public static CatalogueCollection withoutClasses(
      ConfigurationProblems problems, ConfigurationProblems warnings) {
    return new CatalogueCollection(new AbsentClasses(), problems, warnings);
  }

  /** Returns the context class loader, or that of this class if the thread has none. */
  private static ClassLoader classLoader() {
    ClassLoader ofThread = Thread.currentThread().getContextClassLoader();
    return ofThread == null ? CatalogueCollection.class.getClassLoader() : ofThread;
  }

  /**
   * Adds a catalogue; it overrides the earlier ones by id.
   *
   * @param catalogue the catalogue
   */
  public void add(Catalogue catalogue) {
    reader.add(catalogue);
    names.add(catalogue.name());
  }

  /**
   * Adds a file, and the translations beside it; it overrides the earlier ones by id.
   *
   * @param file the file
   */
  public void add(Path file) {
    if (!Files.isRegularFile(file)) {
      reader.addUnreadable(file.toString(), "is not a file");
      names.add(file.toString());
      return;
    }
    try {
      add(file.toUri().toURL());
    } catch (MalformedURLException e) {
      throw new IllegalArgumentException(file + " has no URL", e);
    }
  }

  /**
   * Adds a file, and the translations beside it; it overrides the earlier ones by id.
   *
   * @param file the file
   */
  public void add(URL file) {
    Optional<byte[]> content = UrlFolder.read(file);
    if (content.isPresent()) {
      add(location(file), content.get());
      found.add(file);
    } else {
      reader.addUnreadable(location(file), "cannot be read");
      names.add(location(file));
    }
  }

  /**
   * Adds a file without translations; it overrides the earlier ones by id.
   *
   * @param name the name of the file in problems
   * @param content its bytes
   */
  public void add(String name, byte[] content) {
    reader.add(name, content);
    names.add(name);
  }

  /**
   * Tells whether nothing was added.
   *
   * @return whether there is neither a catalogue nor a file
   */
  public boolean isEmpty() {
    return names.isEmpty();
  }

  /**
   * Returns what was added.
   *
   * @return the names of catalogues and the locations of files, in their order
   */
  public List<String> names() {
    return List.copyOf(names);
  }

  /**
   * Returns what is wrong.
   *
   * @return the problems that were passed to the constructor
   */
  public ConfigurationProblems problems() {
    return problems;
  }

  /**
   * Merges all. Called once.
   *
   * @return the catalogue, with the name and title of the last; empty if there were problems
   */
  public Optional<Catalogue> catalogue() {
    for (URL file : found) {
      String location = location(file);
      String folder = location.substring(0, location.lastIndexOf('/') + 1);
      reader.addTranslations(new UrlFolder(file, folder));
    }
    return reader.catalogue();
  }

  private static String location(URL file) {
    return file.getProtocol().equals("file") ? file.getPath() : file.toString();
  }
}
