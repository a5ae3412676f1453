package org.errata.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class EscapeTest {

  /** Escaped characters, one to four bytes, unpaired surrogates, and the limits between them. */
  private static final String CHARS =
      "\"\\<>&'a\n\u0000\u001f\u007f\u0080\u07ff\u0800\ud7ff\ud800\udbff\udc00\udfff\ue000\uffff";

  @ParameterizedTest
  @EnumSource
  void writes_the_same_bytes_as_chars(Escape escape) {
    var random = new Random(4);
    for (int i = 0; i < 50_000; i++) {
      var text = new StringBuilder();
      for (int length = random.nextInt(8); length > 0; length--) {
        text.append(
            random.nextInt(4) == 0
                ? (char) random.nextInt(0x10000)
                : CHARS.charAt(random.nextInt(CHARS.length())));
      }
      same(escape, text.toString());
    }
  }

  @ParameterizedTest
  @EnumSource
  void writes_every_code_point(Escape escape) {
    for (int point = 0; point <= Character.MAX_CODE_POINT; point += point < 0x3000 ? 1 : 17) {
      same(escape, Character.toString(point));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "JSON | `\"<\\` | `\\\"<\\\\`",
        "HTML | `\"<'&>\\` | `&quot;&lt;&#39;&amp;&gt;\\`",
        "NONE | `\"<'&>\\` | `\"<'&>\\`",
        "JSON | `\ud83d` | `\\ud83d`",
        "HTML | `\ud83d` | ?",
        "NONE | `\ud83d` | ?",
      })
  void escapes_what_the_body_format_cannot_contain(Escape escape, String text, String written) {
    var target = new StringBuilder();
    escape.append(text, target);

    assertThat(target).hasToString(written);
  }

  private static void same(Escape escape, String text) {
    var chars = new StringBuilder();
    escape.append(text, chars);
    var expected = chars.toString().getBytes(UTF_8);
    // free bytes before and after, which must not be written
    var target = new byte[expected.length + 2];

    int end = escape.write(text, target, 1);

    // one assertion for all, as one for each is slow
    if (escape.length(text) != expected.length
        || end != expected.length + 1
        || !Arrays.equals(target, 1, end, expected, 0, expected.length)
        || target[0] + target[target.length - 1] != 0) {
      fail("%s of %s (length %d)", new String(target, UTF_8), text, escape.length(text));
    }
  }
}
