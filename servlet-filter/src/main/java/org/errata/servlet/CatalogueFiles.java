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
 * Reads catalogue files as the filters do, for the unit tests of an application:
 *
 * <pre>{@code
 * Catalogue catalogue = CatalogueFiles.read(Path.of("src/main/webapp/WEB-INF/lookups.json"));
 * assertEquals(404, catalogue.entry("tax-type-not-found").status());
 * }</pre>
 *
 * <p>The built-in catalogue is not part of the result; {@link Catalogue#overriddenBy} puts it in
 * front. Thread-safe, as it has no state.
 */
public final class CatalogueFiles {

  private CatalogueFiles() {}

  /**
   * Reads catalogue files, and the translations ({@code errors_de.properties}) beside each.
   *
   * @param files one file or more; later ones override earlier ones by id
   * @return the catalogue of all of them, with name and title of the last
   * @throws IllegalArgumentException if no file is named, if one cannot be read, or if anything is
   *     wrong in any of them or their translations; the message names every complaint
   */
  public static Catalogue read(Path... files) {
    Reading reading = new Reading();
    for (Path file : files) {
      reading.add(file);
    }
    return reading.catalogue();
  }

  /**
   * Reads catalogue files such as {@link Class#getResource} finds them, and the translations beside
   * each.
   *
   * @param files one file or more; later ones override earlier ones by id
   * @return the catalogue of all of them, with name and title of the last
   * @throws IllegalArgumentException if no file is named, if one cannot be read, or if anything is
   *     wrong in any of them or their translations; the message names every complaint
   */
  public static Catalogue read(URL... files) {
    Reading reading = new Reading();
    for (URL file : files) {
      reading.add(file);
    }
    return reading.catalogue();
  }

  /**
   * Reads one catalogue file, without translations.
   *
   * @param name what to call it in complaints
   * @param file its content in UTF-8, which is read to its end and not closed
   * @return its catalogue
   * @throws IllegalArgumentException if anything is wrong in it; the message names every complaint
   * @throws IOException if it cannot be read
   */
  public static Catalogue read(String name, InputStream file) throws IOException {
    Reading reading = new Reading();
    reading.reader.add(name, file.readAllBytes());
    return reading.assembled();
  }

  /** Goes on after a file that cannot be read, as the others may have mistakes too. */
  private static final class Reading {

    private final ConfigurationProblems complaints = new ConfigurationProblems();
    private final CatalogueReader reader = new CatalogueReader(complaints);
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
      if (found.isEmpty() && complaints.isEmpty()) {
        throw new IllegalArgumentException("name at least one catalogue file");
      }
      return assembled();
    }

    Catalogue assembled() {
      return reader
          .catalogue()
          .orElseThrow(
              () ->
                  new IllegalArgumentException(complaints.message("The catalogue cannot be read")));
    }

    private static String location(URL file) {
      return file.getProtocol().equals("file") ? file.getPath() : file.toString();
    }
  }
}
