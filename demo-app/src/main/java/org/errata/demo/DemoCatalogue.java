package org.errata.demo;

import org.errata.afc.AfcGeneral;
import org.errata.catalogue.Catalogue;
import org.errata.servlet.CatalogueFiles;

/** The catalogue of the demo: the built-in entries, and those of its own file. */
final class DemoCatalogue {

  private static final String FILE = "lookups.json";

  /** The value of {@code errata.catalogue}, for the filters and for the error handler. */
  static final String LOCATIONS = "afc-general, classpath:org/errata/demo/" + FILE;

  private DemoCatalogue() {}

  /** Reads the same catalogue as the filters. */
  static Catalogue read() {
    return AfcGeneral.catalogue()
        .overriddenBy(CatalogueFiles.read(DemoCatalogue.class.getResource(FILE)));
  }
}
