package org.errata.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The bytes of a string, of which {@link StringAutomaton} makes its table once. */
class TokenGrammarTest {

  /** Both sides of each bound of table 3-7 of the Unicode Standard. */
  private static final int[] SECOND = {0x7f, 0x80, 0x8f, 0x90, 0x9f, 0xa0, 0xbf, 0xc0};

  private static final int[] LATER = {0x7f, 0x80, 0xbf, 0xc0};

  @ParameterizedTest
  @MethodSource("firstBytes")
  void reads_the_characters_that_the_decoder_of_the_platform_reads(int first) {
    for (int second : SECOND) {
      for (int third : LATER) {
        for (int fourth : LATER) {
          for (int length = 1; length <= 4; length++) {
            int[] bytes = Arrays.copyOf(new int[] {first, second, third, fourth}, length);
            assertThat(endsString(bytes)).as(Arrays.toString(bytes)).isEqualTo(isDecodable(bytes));
          }
        }
      }
    }
  }

  static IntStream firstBytes() {
    return IntStream.range(0x80, 0x100);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4})
  void reads_hexadecimal_digits_in_each_of_the_four_places_after_u(int place) {
    for (int read = 0; read < 256; read++) {
      int[] escape = {'\\', 'u', '0', '9', 'a', 'F'};
      escape[1 + place] = read;
      assertThat(endsString(escape))
          .as("%s", read)
          .isEqualTo(read < 0x80 && Character.digit(read, 16) >= 0);
    }
  }

  @ParameterizedTest
  @MethodSource("ascii")
  void reads_ascii_without_control_characters_and_eight_letters_after_a_backslash(int read) {
    assertThat(endsString(read)).isEqualTo(read >= ' ' && read != '\\' && read != '"');
    assertThat(endsString('\\', read)).isEqualTo("\"\\/bfnrt".indexOf(read) >= 0);
  }

  static IntStream ascii() {
    return IntStream.range(0, 0x80);
  }

  /** Whether a quote ends a string after these bytes, and not before. */
  private static boolean endsString(int... bytes) {
    int state = GrammarState.STRING;
    for (int read : bytes) {
      state = TokenGrammar.next(state, read);
      if (state == TokenGrammar.REFUSED || state == TokenGrammar.TOKEN_ENDED) {
        return false;
      }
    }
    return TokenGrammar.next(state, '"') == TokenGrammar.TOKEN_ENDED;
  }

  private static boolean isDecodable(int... bytes) {
    ByteBuffer buffer = ByteBuffer.allocate(bytes.length);
    IntStream.of(bytes).forEach(read -> buffer.put((byte) read));
    try {
      UTF_8.newDecoder().decode(buffer.flip());
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }
}
