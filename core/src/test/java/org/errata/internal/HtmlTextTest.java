package org.errata.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlTextTest {

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
  void escapes_text(String text, String escaped) {
    assertThat(new HtmlText().text(text)).hasToString(escaped);
  }

  @Test
  void does_not_escape_markup() {
    assertThat(new HtmlText().markup("<br>").element("p", "<br>"))
        .hasToString("<br><p>&lt;br&gt;</p>\n");
  }
}
