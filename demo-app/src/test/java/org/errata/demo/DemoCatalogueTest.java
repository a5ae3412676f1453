package org.errata.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.errata.catalogue.Catalogue;
import org.errata.testing.UsedIds;
import org.junit.jupiter.api.Test;

/** Compares the entries that the code names with the catalogue. */
class DemoCatalogueTest {

  private final Catalogue catalogue = DemoCatalogue.read();
  private final UsedIds used = UsedIds.in(Path.of("target/classes"));

  @Test
  void has_every_entry_that_the_code_names() {
    assertThat(used.ids()).contains("tax-type-not-found");
    assertThat(used.unknownTo(catalogue)).isEmpty();
  }

  @Test
  void has_the_placeholders_that_the_code_fills() {
    assertThat(used.wrongArguments(catalogue)).isEmpty();
  }
}
