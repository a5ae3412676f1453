package org.errata.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which tokens are taken whole. What is not is read byte by byte, to the same verdict. */
class WholeTokensTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      textBlock =
          """
          `0,`, 1
          `7]`, 1
          `12 `, 2
          `-3}`, 2
          `-0,`, 2
          `-10,`, 3
          `1234567890,`, 10
          `0.5,`, 3
          `12.0625}`, 7
          `-1.123456789 `, 12
          `-,`, 0
          `01,`, 0
          `-01,`, 0
          `.5,`, 0
          `1.,`, 0
          `1e5,`, 0
          `1E5,`, 0
          `1.5e5,`, 0
          `1.5E5,`, 0
          """)
  void take_a_number_without_an_exponent(String text, int end) {
    assertThat(WholeTokens.endOfNumber(padded(text, ' '), 0, text.length())).isEqualTo(end);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      textBlock =
          """
          `1e5,`, 3
          `0E5,`, 3
          `1e+5,`, 4
          `1e-5,`, 4
          `-1e5,`, 4
          `-10E10,`, 6
          `1.5e5 `, 5
          `-12.25E-10]`, 10
          `1,`, 0
          `1.5,`, 0
          `e5,`, 0
          `01e5,`, 0
          `1.e5,`, 0
          `1e,`, 0
          `1e+,`, 0
          `1e+-5,`, 0
          """)
  void take_a_number_with_an_exponent(String text, int end) {
    assertThat(WholeTokens.endOfNumberWithExponent(padded(text, ' '), 0, text.length()))
        .isEqualTo(end);
  }

  @ParameterizedTest
  @CsvSource({"12", "-1", "1.5", "12.25"})
  void take_no_number_that_may_go_on_after_the_last_index_or_where_bytes_are_missing(String text) {
    int length = text.length();
    assertThat(WholeTokens.endOfNumber(padded(text, ','), 0, length)).isEqualTo(length);
    assertThat(WholeTokens.endOfNumber(padded(text, ','), 0, length - 1)).isZero();
    assertThat(WholeTokens.endOfNumber(padded(text, '\0'), 0, length)).isZero();
  }

  @ParameterizedTest
  @CsvSource({"1e5", "1.5e-10", "-1E+5"})
  void take_no_exponent_that_may_go_on_after_the_last_index_or_where_bytes_are_missing(
      String text) {
    int length = text.length();
    assertThat(WholeTokens.endOfNumberWithExponent(padded(text, ','), 0, length)).isEqualTo(length);
    for (int last = 0; last < length; last++) {
      assertThat(WholeTokens.endOfNumberWithExponent(padded(text, ','), 0, last)).isZero();
    }
    assertThat(WholeTokens.endOfNumberWithExponent(padded(text, '\0'), 0, length)).isZero();
  }

  @ParameterizedTest
  @CsvSource({"true, 4", "null, 4", "false, 5", "truE, 0", "nulL, 0", "falsE, 0", "fals, 0"})
  void take_a_literal(String text, int end) {
    assertThat(WholeTokens.endOfLiteral(padded(text, ','), 0)).isEqualTo(end);
  }

  /** The end index is counted from the beginning of the bytes, not from that of the token. */
  @ParameterizedTest
  @CsvSource({"-12.5", "10", "1.25"})
  void take_a_token_in_the_midst(String text) {
    byte[] bytes = padded("[[[" + text, ',');
    assertThat(WholeTokens.endOfNumber(bytes, 3, 20)).isEqualTo(3 + text.length());
    bytes = padded("[[[" + text + "e7", ',');
    assertThat(WholeTokens.endOfNumber(bytes, 3, 20)).isEqualTo(3);
    assertThat(WholeTokens.endOfNumberWithExponent(bytes, 3, 20)).isEqualTo(5 + text.length());
    for (String refused : List.of("1", "1.", "01e5", "1.e5", "1e", "-")) {
      bytes = padded("[[[" + refused, ',');
      assertThat(WholeTokens.endOfNumberWithExponent(bytes, 3, 20)).as(refused).isEqualTo(3);
    }
    assertThat(WholeTokens.endOfLiteral(padded("[[[false", ','), 3)).isEqualTo(8);
    assertThat(WholeTokens.endOfLiteral(padded("[[[null", ','), 3)).isEqualTo(7);
    assertThat(WholeTokens.endOfLiteral(padded("[[[nul", ','), 3)).isEqualTo(3);
  }

  private static byte[] padded(String text, char pad) {
    return (text + String.valueOf(pad).repeat(40)).getBytes(ISO_8859_1);
  }
}
