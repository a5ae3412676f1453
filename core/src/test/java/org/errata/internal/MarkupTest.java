package org.errata.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkupTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "`` | ``",
        "`a b` | `a b`",
        "`<script>alert(1)</script>` | `&lt;script&gt;alert(1)&lt;/script&gt;`",
        "`a&b` | `a&amp;b`",
        "`&amp;` | `&amp;amp;`",
        "`\" onload=\"x` | `&quot; onload=&quot;x`",
        "`it's` | `it&#39;s`",
        "`ä€\ud83d\ude00` | `ä€\ud83d\ude00`",
      })
  void escapes_a_value(String text, String escaped) {
    assertThat(Markup.of("%s", text)).hasToString(escaped);
  }

  @Test
  void inserts_markup_as_it_is() {
    assertThat(Markup.of("<p>%s%s</p>", Markup.trusted("<br>"), Markup.of("<i>%s</i>", "<br>")))
        .hasToString("<p><br><i>&lt;br&gt;</i></p>");
  }

  @Test
  void inserts_the_elements_of_a_list_and_escapes_those_that_are_not_markup() {
    assertThat(Markup.of("<p>%s</p>", List.of(Markup.trusted("<br>"), "<", 1)))
        .hasToString("<p><br>&lt;1</p>");
  }

  @Test
  void takes_a_placeholder_in_a_value_for_text() {
    assertThat(Markup.of("%s, %s", "%s", Markup.trusted("%s"))).hasToString("%s, %s");
  }

  @Test
  void takes_any_other_percent_sign_for_text() {
    assertThat(Markup.of("<p style=\"width:50%\">%s%%</p>", 50))
        .hasToString("<p style=\"width:50%\">50%%</p>");
  }

  @Test
  void refuses_more_or_fewer_values_than_places() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Markup.of("<p>%s</p>"))
        .withMessage("0 values do not fit the template: <p>%s</p>");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Markup.of("<p>%s</p>", "a", "b"))
        .withMessage("2 values do not fit the template: <p>%s</p>");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Markup.of("%s</p>"))
        .withMessage("0 values do not fit the template: %s</p>");
  }
}
