package org.errata.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.errata.json.JsonFault.Kind;
import org.errata.json.JsonVerdict.Malformed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonFaultTest {

  @ParameterizedTest(name = "{0} is told as: {2}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "`` | EMPTY | is empty",
        "` \r\n\t` | EMPTY | has only white space",
        "`\u00ef\u00bb\u00bf` | EMPTY | has only white space",
        "`\u00ef` | CUT_SHORT | ends at byte 1, expected 0xbb of a byte order mark",
        "`\u00ef{` | UNEXPECTED | expected 0xbb of a byte order mark but found '{' at byte 1",
        "`\u00ef\u00bb{` | UNEXPECTED | expected 0xbf of a byte order mark but found '{' at byte 2",
        " `x` | UNEXPECTED | expected a value but found 'x' at byte 0",
        " `\u00ff` | UNEXPECTED | expected a value but found 0xff at byte 0",
        " `\u007f` | UNEXPECTED | expected a value but found 0x7f at byte 0",
        " `~` | UNEXPECTED | expected a value but found '~' at byte 0",
        " `'a'` | UNEXPECTED | expected a value but found ''' at byte 0",
        " `+1` | UNEXPECTED | expected a value but found '+' at byte 0",
        " `1 2` | TRAILING | expected the end but found '2' at byte 2",
        " `{}}` | TRAILING | expected the end but found '}' at byte 2",
        " `[}` | UNEXPECTED | expected a value or ']' but found '}' at byte 1",
        " `[1,]` | UNEXPECTED | expected a value but found ']' at byte 3",
        " `[1 2]` | UNEXPECTED | expected ',' or ']' but found '2' at byte 3",
        " `[1}` | UNEXPECTED | expected ',' or ']' but found '}' at byte 2",
        " `[12` | CUT_SHORT | ends at byte 3, expected ',' or ']'",
        " `{1` | UNEXPECTED | expected '\"' or '}' but found '1' at byte 1",
        " `{\"a\":1,}` | UNEXPECTED | expected '\"' but found '}' at byte 7",
        " `{\"a\" 1}` | UNEXPECTED | expected ':' but found '1' at byte 5",
        " `{\"a\":}` | UNEXPECTED | expected a value but found '}' at byte 5",
        " `{\"a\":1]` | UNEXPECTED | expected ',' or '}' but found ']' at byte 6",
        " `{\"a\":{}` | CUT_SHORT | ends at byte 7, expected ',' or '}'",
        " `\"a` | CUT_SHORT | ends at byte 2, expected '\"'",
        " `\"a\nb\"` | UNEXPECTED | expected an escaped control character but found 0x0a at byte 2",
        " `\"\\x\"` | UNEXPECTED | expected one of \"\\/bfnrtu but found 'x' at byte 2",
        " `\"\\u12g4\"` | UNEXPECTED | expected a hex digit but found 'g' at byte 5",
        " `\"\u0080\"` | NOT_UTF8 | expected UTF-8 but found 0x80 at byte 1",
        " `\"\u00e2\u0082\"` | NOT_UTF8 | expected the rest of a UTF-8 character but found '\"' at byte 3",
        " `\"\u00e2\u0082` | CUT_SHORT | ends at byte 3, expected the rest of a UTF-8 character",
        " `\"\u00f4\u0090\"` | NOT_UTF8 | expected the rest of a UTF-8 character but found 0x90 at byte 2",
        " `\"\u00f4` | CUT_SHORT | ends at byte 2, expected the rest of a UTF-8 character",
        " `-` | CUT_SHORT | ends at byte 1, expected a digit",
        " `-x` | UNEXPECTED | expected a digit but found 'x' at byte 1",
        " `01` | UNEXPECTED | expected no digit after a leading 0 but found '1' at byte 1",
        " `1.e1` | UNEXPECTED | expected a digit but found 'e' at byte 2",
        " `1ee1` | UNEXPECTED | expected a digit, '+' or '-' but found 'e' at byte 2",
        " `1e+-1` | UNEXPECTED | expected a digit but found '-' at byte 3",
        " `True` | UNEXPECTED | expected a value but found 'T' at byte 0",
        " `tRue` | UNEXPECTED | expected 'r' but found 'R' at byte 1",
        " `trUe` | UNEXPECTED | expected 'u' but found 'U' at byte 2",
        " `truE` | UNEXPECTED | expected 'e' but found 'E' at byte 3",
        " `f4` | UNEXPECTED | expected 'a' but found '4' at byte 1",
        " `fa ` | UNEXPECTED | expected 'l' but found ' ' at byte 2",
        " `falze` | UNEXPECTED | expected 's' but found 'z' at byte 3",
        " `nil` | UNEXPECTED | expected 'u' but found 'i' at byte 1",
        " `nul` | CUT_SHORT | ends at byte 3, expected 'l'",
        " `nuLL` | UNEXPECTED | expected 'l' but found 'L' at byte 2",
      })
  void says_what_was_expected_and_found_and_where(String document, Kind kind, String message) {
    var fault = ((Malformed) JsonScanner.scan(document.getBytes(ISO_8859_1))).fault();

    assertThat(fault.message()).isEqualTo(message);
    assertThat(fault.kind()).isEqualTo(kind);
  }

  @Test
  void tells_the_depth_that_was_allowed() {
    var scanner = new JsonScanner(new JsonLimits(2));

    var verdict = scanner.feed("[[{}]]".getBytes(ISO_8859_1), 0, 6);

    var message = "expected at most 2 open arrays and objects but found '{' at byte 2";
    assertThat(((Malformed) verdict).fault().message()).isEqualTo(message);
    assertThat(((Malformed) verdict).fault().kind()).isEqualTo(Kind.TOO_DEEP);
  }

  @Test
  void refuses_what_is_no_fault() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new JsonFault(Kind.EMPTY, -1, "a value", "the end"))
        .withMessage("offset -1 must not be negative");
    assertThatNullPointerException()
        .isThrownBy(() -> new JsonFault(null, 0, "a value", "the end"))
        .withMessage("kind");
    assertThatNullPointerException()
        .isThrownBy(() -> new JsonFault(Kind.EMPTY, 0, null, "the end"))
        .withMessage("expected");
    assertThatNullPointerException()
        .isThrownBy(() -> new JsonFault(Kind.EMPTY, 0, "a value", null))
        .withMessage("found");
    assertThatNullPointerException().isThrownBy(() -> new Malformed(null)).withMessage("fault");
  }
}
