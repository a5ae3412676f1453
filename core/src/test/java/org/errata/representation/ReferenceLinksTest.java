package org.errata.representation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.errata.afc.AfcGeneral;
import org.errata.catalogue.Entry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferenceLinksTest {

  private static final Entry FORBIDDEN = AfcGeneral.catalogue().entry("forbidden");

  @ParameterizedTest
  @CsvSource({
    "/errors, /errors/forbidden",
    "/errors/, /errors/forbidden",
    "/errors//, /errors/forbidden",
    "'', /forbidden",
    "/, /forbidden",
    "https://api.example.com/v2/errors, https://api.example.com/v2/errors/forbidden",
  })
  void link_to_the_page_of_an_entry_below_their_base(String base, String link) {
    assertThat(ReferenceLinks.below(base, AfcGeneral.catalogue()).to(FORBIDDEN)).contains(link);
  }

  @Test
  void link_to_the_pages_of_http_statuses() {
    assertThat(
            ReferenceLinks.below("/errors", AfcGeneral.catalogue())
                .to(AfcGeneral.catalogue().byStatus(404)))
        .contains("/errors/not-found");
  }

  @Test
  void have_no_link_for_entries_without_a_page() {
    Entry own = Entry.of("of-my-own", 400, "Own").build();

    assertThat(ReferenceLinks.below("/errors", AfcGeneral.catalogue()).to(own)).isEmpty();
    assertThat(ReferenceLinks.none().to(FORBIDDEN)).isEmpty();
  }

  @Test
  void refuse_null_by_name() {
    assertThatNullPointerException()
        .isThrownBy(() -> ReferenceLinks.below(null, AfcGeneral.catalogue()))
        .withMessage("base");
  }
}
