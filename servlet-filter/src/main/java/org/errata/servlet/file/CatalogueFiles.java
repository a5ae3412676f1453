package org.errata.servlet.file;

import java.io.IOException;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.errata.catalogue.Catalogue;
import org.errata.servlet.reading.CatalogueReader;
import org.errata.servlet.reading.Complaints;
import org.errata.servlet.reading.UrlFolder;

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
    return read(List.of(files).stream().map(CatalogueFiles::url).toArray(URL[]::new));
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
    if (files.length == 0) {
      throw new IllegalArgumentException("name at least one catalogue file");
    }
    Complaints complaints = new Complaints();
    CatalogueReader reader = new CatalogueReader(complaints);
    for (URL file : List.of(files)) {
      String location = location(file);
      reader.add(location, content(file, location));
    }
    for (URL file : files) {
      String location = location(file);
      String folder = location.substring(0, location.lastIndexOf('/') + 1);
      reader.addTranslations(new UrlFolder(file, folder));
    }
    return catalogue(reader, complaints);
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
    Complaints complaints = new Complaints();
    CatalogueReader reader = new CatalogueReader(complaints);
    reader.add(name, file.readAllBytes());
    return catalogue(reader, complaints);
  }

  private static Catalogue catalogue(CatalogueReader reader, Complaints complaints) {
    return reader
        .catalogue()
        .orElseThrow(
            () -> new IllegalArgumentException(complaints.message("The catalogue cannot be read")));
  }

  private static byte[] content(URL file, String location) {
    return UrlFolder.read(file)
        .orElseThrow(() -> new IllegalArgumentException(location + " cannot be read"));
  }

  private static String location(URL file) {
    return file.getProtocol().equals("file") ? file.getPath() : file.toString();
  }

  private static URL url(Path file) {
    if (!Files.isRegularFile(file)) {
      throw new IllegalArgumentException(file + " is not a file");
    }
    try {
      return file.toUri().toURL();
    } catch (MalformedURLException e) {
      throw new IllegalArgumentException(file + " has no URL", e);
    }
  }
}
