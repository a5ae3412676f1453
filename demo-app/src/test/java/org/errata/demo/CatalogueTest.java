package org.errata.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.errata.catalogue.Catalogue;
import org.errata.testing.UsedIds;
import org.junit.jupiter.api.Test;

/** What an application can hold its code against, before anybody runs it. */
class CatalogueTest {

  private final Catalogue catalogue = DemoCatalogue.read();
  private final UsedIds used = UsedIds.in(Path.of("target/classes"));

  @Test
  void has_every_entry_that_the_code_raises() {
    assertThat(used.ids()).contains("tax-type-not-found");
    assertThat(used.unknownTo(catalogue)).isEmpty();
  }

  @Test
  void has_every_argument_that_the_code_gives() {
    assertThat(used.wrongArguments(catalogue)).isEmpty();
  }
}
