package org.errata.servlet.page;

import java.util.List;
import org.errata.catalogue.Catalogue;

/** The forms for programs that stand beside the pages. */
final class Exports {

  private Exports() {}

  static List<Export> of(Catalogue catalogue) {
    return List.of();
  }
}
