package org.errata.servlet;

import java.io.IOException;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.errata.catalogue.Catalogue;
import org.errata.servlet.catalogfile.CatalogueReader;
import org.errata.servlet.catalogfile.ConfigurationProblems;
import org.errata.servlet.catalogfile.UrlFolder;

/**
 * Reads catalogue files as the filters do, for the unit tests of an application. What the filters
 * only warn of is a problem here: a translation that lacks texts, and one of an unknown id.
 *
 * <pre>{@code
 * Catalogue catalogue = CatalogueFiles.read(Path.of("src/main/webapp/WEB-INF/lookups.json"));
 * assertEquals(404, catalogue.entry("tax-type-not-found").status());
 * }</pre>
 *
 * <p>Exception classes that entries name are looked for with the context class loader of the
 * thread. The built-in catalogue is not part of the result; {@link Catalogue#overriddenBy} puts it
 * in front. Thread-safe, as it has no state.
 */
public final class CatalogueFiles {

  private CatalogueFiles() {}

  /**
   * Reads catalogue files, and the translations ({@code errors_de.properties}) beside each.
   *
   * @param files one file or more; later ones override earlier ones by id
   * @return the catalogue of all of them, with name and title of the last
   * @throws IllegalArgumentException if no file is named, if one cannot be read, or if anything is
   *     wrong in any of them or their translations; the message names every problem
   */
  public static Catalogue read(Path... files) {
    FileCollection collection = new FileCollection();
    for (Path file : files) {
      collection.add(file);
    }
    return collection.catalogue();
  }

  /**
   * Reads catalogue files such as {@link Class#getResource} finds them, and the translations beside
   * each.
   *
   * @param files one file or more; later ones override earlier ones by id
   * @return the catalogue of all of them, with name and title of the last
   * @throws IllegalArgumentException if no file is named, if one cannot be read, or if anything is
   *     wrong in any of them or their translations; the message names every problem
   */
  public static Catalogue read(URL... files) {
    FileCollection collection = new FileCollection();
    for (URL file : files) {
      collection.add(file);
    }
    return collection.catalogue();
  }

  /**
   * Reads one catalogue file, without translations.
   *
   * @param name the name of the file in the message
   * @param file its content in UTF-8, which is read to its end and not closed
   * @return its catalogue
   * @throws IllegalArgumentException if anything is wrong in it; the message names every problem
   * @throws IOException if it cannot be read
   */
  public static Catalogue read(String name, InputStream file) throws IOException {
    FileCollection collection = new FileCollection();
    collection.reader.add(name, file.readAllBytes());
    return collection.assembled();
  }

  /** Returns the context class loader, or that of this class if the thread has none. */
  private static ClassLoader classLoader() {
    ClassLoader ofThread = Thread.currentThread().getContextClassLoader();
    return ofThread == null ? CatalogueFiles.class.getClassLoader() : ofThread;
  }

  /** Continues after a file that cannot be read, as the others may have problems too. */
  private static final class FileCollection {

    private final ConfigurationProblems problems = new ConfigurationProblems();
    private final CatalogueReader reader = new CatalogueReader(classLoader(), problems, problems);
    private final List<URL> found = new ArrayList<>();

    void add(Path file) {
      if (!Files.isRegularFile(file)) {
        reader.addUnreadable(file.toString(), "is not a file");
        return;
      }
      try {
        add(file.toUri().toURL());
      } catch (MalformedURLException e) {
        throw new IllegalArgumentException(file + " has no URL", e);
      }
    }

    void add(URL file) {
      String location = location(file);
      Optional<byte[]> content = UrlFolder.read(file);
      if (content.isPresent()) {
        reader.add(location, content.get());
        found.add(file);
      } else {
        reader.addUnreadable(location, "cannot be read");
      }
    }

    Catalogue catalogue() {
      for (URL file : found) {
        String location = location(file);
        String folder = location.substring(0, location.lastIndexOf('/') + 1);
        reader.addTranslations(new UrlFolder(file, folder));
      }
      if (found.isEmpty() && problems.isEmpty()) {
        throw new IllegalArgumentException("name at least one catalogue file");
      }
      return assembled();
    }

    Catalogue assembled() {
      return reader
          .catalogue()
          .orElseThrow(
              () -> new IllegalArgumentException(problems.message("The catalogue cannot be read")));
    }

    private static String location(URL file) {
      return file.getProtocol().equals("file") ? file.getPath() : file.toString();
    }
  }
}
