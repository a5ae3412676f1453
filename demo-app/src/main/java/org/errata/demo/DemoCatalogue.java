package org.errata.demo;

import org.errata.catalogue.Catalogue;
import org.errata.servlet.CatalogueFiles;

/** The errors of the demo: the general ones, and those of its own file. */
final class DemoCatalogue {

  private static final String FILE = "lookups.json";

  /** Where the filters find both. */
  static final String LOCATIONS = "afc-general, classpath:org/errata/demo/" + FILE;

  private DemoCatalogue() {}

  /** Reads the catalogue as the filters do. */
  static Catalogue read() {
    return Catalogue.afcGeneral()
        .overriddenBy(CatalogueFiles.read(DemoCatalogue.class.getResource(FILE)));
  }
}
