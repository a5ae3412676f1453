package org.errata.servlet;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Path;
import org.errata.catalogue.Catalogue;
import org.errata.servlet.catalogfile.CatalogueCollection;
import org.errata.servlet.catalogfile.ConfigurationProblems;

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
    CatalogueCollection collection = collection();
    for (Path file : files) {
      collection.add(file);
    }
    return catalogue(collection);
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
    CatalogueCollection collection = collection();
    for (URL file : files) {
      collection.add(file);
    }
    return catalogue(collection);
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
    CatalogueCollection collection = collection();
    collection.add(name, file.readAllBytes());
    return catalogue(collection);
  }

  private static Catalogue catalogue(CatalogueCollection collection) {
    if (collection.isEmpty()) {
      throw new IllegalArgumentException("name at least one catalogue file");
    }
    return collection
        .catalogue()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    collection.problems().message("The catalogue cannot be read")));
  }

  private static CatalogueCollection collection() {
    ConfigurationProblems problems = new ConfigurationProblems();
    return new CatalogueCollection(problems, problems);
  }
}
