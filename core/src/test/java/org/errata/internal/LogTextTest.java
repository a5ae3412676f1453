package org.errata.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LogTextTest {

  @ParameterizedTest
  @ValueSource(strings = {"", "GET /größe?q=€", "C:\\new\\table", "数据 😀 ¡\u00a0~"})
  void leaves_printable_text_as_it_is(String text) {
    assertThat(LogText.of(text)).isSameAs(text);
    assertThat(LogText.isPrintable(text)).isTrue();
  }

  @ParameterizedTest(name = "U+{0}")
  @CsvSource({
    "0000, \\u0000",
    "0007, \\u0007",
    "0008, \\u0008",
    "0009, \\t",
    "000A, \\n",
    "000D, \\r",
    "001B, \\u001b",
    "007F, \\u007f",
    "0085, \\u0085",
    "009B, \\u009b",
    "00AD, \\u00ad",
    "061C, \\u061c",
    "200B, \\u200b",
    "200E, \\u200e",
    "200F, \\u200f",
    "2028, \\u2028",
    "2029, \\u2029",
    "202A, \\u202a",
    "202E, \\u202e",
    "2066, \\u2066",
    "2069, \\u2069",
    "FEFF, \\ufeff",
    "D83D, \\ud83d",
    "DE00, \\ude00",
    "E0000, \\udb40\\udc00",
    "E0001, \\udb40\\udc01",
    "E0041, \\udb40\\udc41",
    "E01EF, \\udb40\\uddef",
  })
  void escapes_what_is_not_printable(String codePoint, String escape) {
    String text = "a" + Character.toString(Integer.parseInt(codePoint, 16)) + "é";

    assertThat(LogText.of(text)).isEqualTo("a" + escape + "é");
    assertThat(LogText.isPrintable(text)).isFalse();
  }

  @Test
  void escapes_each_of_several_characters() {
    assertThat(LogText.of("a\r\nb\u001b[31m\u202ec😀\n"))
        .isEqualTo("a\\r\\nb\\u001b[31m\\u202ec😀\\n");
  }

  @Test
  void cuts_a_text_before_it_is_escaped() {
    assertThat(LogText.of("\n\n\n", 3)).isEqualTo("\\n\\n\\n");
    assertThat(LogText.of("\n\n\n\n", 3)).isEqualTo("\\n\\n\\n…");
    assertThat(LogText.of("a😀", 2)).isEqualTo("a\\ud83d…");
  }
}
