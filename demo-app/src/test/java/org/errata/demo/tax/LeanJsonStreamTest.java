package org.errata.demo.tax;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LeanJsonStreamTest {

  private static final int LONGEST = StringCut.LONGEST;
  private static final long NO_LIMIT = Long.MAX_VALUE;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "` { \"a\" :\t[ 1 ,\r\n2 ] } ` | {\"a\":[1,2]}",
        "`{\"a b\":\" c \"}` | {\"a b\":\" c \"}",
        "`{\"\\\\\":\"\\\" { \\\\\"}` | {\"\\\\\":\"\\\" { \\\\\"}",
        "`\u00ff\ufeff` | \u00ff\ufeff",
        "`\ufeff{}` | {}",
        "`{\"a\":\"\ufeff\"}` | {\"a\":\"\ufeff\"}",
        "`5` | 5",
      })
  void takes_out_white_space_between_tokens_and_nothing_else(String text, String lean)
      throws IOException {
    assertThat(lean(text)).isEqualTo(lean);
  }

  @Test
  void passes_on_what_is_not_too_long() throws IOException {
    String longest = "[\"" + "x".repeat(LONGEST) + "\"," + "9".repeat(LONGEST) + "]";

    assertThat(lean(longest)).isEqualTo(longest);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"x", "\u00e9", "\u20ac", "\ud83d\ude00", "\\n", "\\u00e9", "\\\\", "\\\""})
  void cuts_a_long_string_without_cutting_a_character(String character) throws IOException {
    for (int shift = 0; shift < 8; shift++) {
      String start = "s".repeat(shift);
      String cut = lean("[\"" + start + character.repeat(10_000) + "\",1]");

      assertThat(cut).startsWith("[\"" + start).endsWith("\",1]");
      String kept = cut.substring(2 + shift, cut.length() - 4);
      assertThat(kept.replace(character, "")).isEmpty();
      assertThat(kept.getBytes(UTF_8).length).isBetween(LONGEST - 16, LONGEST + 8);
    }
  }

  @Test
  void begins_again_with_every_string() throws IOException {
    String text = "x".repeat(LONGEST - 1);
    String many = "[\"" + text + "\",\"" + text + "\",{\"" + text + "\":\"" + text + "\"}]";

    assertThat(lean(many)).isEqualTo(many);
  }

  @Test
  void refuses_a_long_number() {
    assertThatExceptionOfType(RefusedBodyException.class)
        .isThrownBy(() -> lean("[" + "9".repeat(LONGEST + 1) + "]"))
        .returns(400, RefusedBodyException::status);
  }

  @Test
  void refuses_more_bytes_than_its_limit() throws IOException {
    assertThat(lean("[1,2]", 5)).isEqualTo("[1,2]");
    assertThatExceptionOfType(RefusedBodyException.class)
        .isThrownBy(() -> lean("[1,2] ", 5))
        .returns(413, RefusedBodyException::status);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{", "[[]", "{\"a\":[}", "\"a", "[\"]", "[\"\\\"]"})
  void notices_an_end_within_something(String text) {
    assertThatExceptionOfType(EOFException.class).isThrownBy(() -> lean(text));
  }

  private static String lean(String text) throws IOException {
    return lean(text, NO_LIMIT);
  }

  /** Reads it in pieces of different sizes, which must make no difference. */
  private static String lean(String text, long limit) throws IOException {
    byte[] bytes = text.getBytes(UTF_8);
    byte[] whole = new LeanJsonStream(new ByteArrayInputStream(bytes), limit).readAllBytes();
    LeanJsonStream stream = new LeanJsonStream(new ByteArrayInputStream(bytes), limit);
    ByteArrayOutputStream single = new ByteArrayOutputStream();
    for (int b = stream.read(); b >= 0; b = stream.read()) {
      single.write(b);
    }
    assertThat(Arrays.equals(single.toByteArray(), whole)).isTrue();
    return new String(whole, UTF_8);
  }
}
