package org.errata.representation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class MediaTypeTest {

  @Test
  void ignores_case_in_every_default_locale() {
    var before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));
      assertThat(new MediaType("TEXT", "PLAIN")).isEqualTo(new MediaType("text", "plain"));
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void is_printed_as_in_a_header() {
    assertThat(new MediaType("application", "problem+json"))
        .hasToString("application/problem+json");
  }
}
