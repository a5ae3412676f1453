package org.errata.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.Arrays;
import org.errata.json.JsonFault.Kind;
import org.errata.json.JsonVerdict.Malformed;
import org.errata.json.JsonVerdict.Unfinished;
import org.errata.json.JsonVerdict.WellFormed;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonScannerTest {
  private final JsonScanner scanner = new JsonScanner();

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "{", "[1", "\"a", "tru", "-", "12", "0", "1.5", "1e3", " 7"})
  void is_unfinished_while_more_bytes_could_change_the_value(String document) {
    assertThat(feed(document)).isEqualTo(new Unfinished());
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "[1]", "\"a\"", "true", "null ", "12 ", " 0\n", "{}\r\n"})
  void is_well_formed_as_soon_as_the_value_is_complete(String document) {
    assertThat(feed(document)).isEqualTo(new WellFormed());
    assertThat(feed(" ")).isEqualTo(new WellFormed());
    assertThat(scanner.end()).isEqualTo(new WellFormed());
  }

  @ParameterizedTest
  @ValueSource(strings = {"12", "0", "-1.5", "1e3"})
  void takes_the_end_as_the_end_of_a_number(String document) {
    feed(document);

    assertThat(scanner.end()).isEqualTo(new WellFormed());
    assertThat(scanner.verdict()).isEqualTo(new WellFormed());
  }

  @Test
  void is_unfinished_before_it_is_fed() {
    assertThat(scanner.verdict()).isEqualTo(new Unfinished());
  }

  @Test
  void turns_from_well_formed_to_malformed_when_something_follows() {
    assertThat(feed("{} ")).isEqualTo(new WellFormed());

    assertThat(feed(" {")).isEqualTo(malformed(Kind.TRAILING, 4, "the end", "'{'"));
  }

  @Test
  void keeps_to_the_first_fault_whatever_follows() {
    var verdict = feed("[1,]");

    assertThat(feed("1]")).isSameAs(verdict);
    assertThat(scanner.verdict()).isSameAs(verdict);
    assertThat(scanner.end()).isSameAs(verdict);
    assertThat(scanner.end()).isSameAs(verdict);
  }

  @Test
  void says_when_there_was_nothing() {
    assertThat(scanner.end()).isEqualTo(malformed(Kind.EMPTY, 0, "a value", "the end"));
  }

  @Test
  void counts_bytes_over_all_feeds() {
    feed("[1,");
    feed("");
    feed("  2");

    assertThat(feed(" ;")).isEqualTo(malformed(Kind.UNEXPECTED, 7, "',' or ']'", "';'"));
  }

  @Test
  @Tag("slow")
  void counts_more_bytes_than_an_int_can() {
    byte[] spaces = new byte[1 << 26];
    Arrays.fill(spaces, (byte) ' ');
    for (int i = 0; i < 33; i++) {
      scanner.feed(spaces, 0, spaces.length);
    }

    assertThat(scanner.end()).isEqualTo(malformed(Kind.EMPTY, 33L << 26, "a value", "the end"));
  }

  @Test
  void looks_only_at_the_part_it_is_given() {
    byte[] bytes = "xx[1]xx".getBytes(ISO_8859_1);

    assertThat(scanner.feed(bytes, 2, 3)).isEqualTo(new WellFormed());
    assertThat(scanner.feed(bytes, 7, 0)).isEqualTo(new WellFormed());
  }

  @Test
  void takes_no_more_after_the_end() {
    feed("[]");
    scanner.end();

    assertThatIllegalStateException()
        .isThrownBy(() -> feed(" "))
        .withMessage("the document has ended; reset() before the next");
    assertThat(scanner.end()).isEqualTo(new WellFormed());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "[[{\"a", "{\"a\":1,}", "[1]", "12", "\"\\u12", "\"\u00e2", "\u00ef"})
  void forgets_everything_when_reset(String before) {
    feed(before);
    scanner.reset();
    assertThat(scanner.verdict()).isEqualTo(new Unfinished());
    feed(before);
    scanner.end();
    scanner.reset();
    assertThat(scanner.verdict()).isEqualTo(new Unfinished());

    String after = "\u00ef\u00bb\u00bf[\"a\",";
    for (int i = 0; i < after.length(); i++) {
      assertThat(feed(after.substring(i, i + 1))).isEqualTo(new Unfinished());
    }
    assertThat(feed("}")).isEqualTo(malformed(Kind.UNEXPECTED, 8, "a value", "'}'"));

    scanner.reset();
    feed(before);
    scanner.reset();
    assertThat(feed("[1]")).isEqualTo(new WellFormed());
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 63, 64, 65, 128, 1_000_000})
  void allows_as_many_levels_as_it_was_told(int depth) {
    var strict = new JsonScanner(new JsonLimits(depth));
    byte[] whole = ("[".repeat(depth) + "1" + "]".repeat(depth)).getBytes(ISO_8859_1);
    byte[] deeper = "[".repeat(depth + 1).getBytes(ISO_8859_1);

    strict.feed(whole, 0, whole.length);
    assertThat(strict.end()).isEqualTo(new WellFormed());
    strict.reset();
    var expected = "at most " + depth + " open arrays and objects";
    assertThat(strict.feed(deeper, 0, deeper.length))
        .isEqualTo(malformed(Kind.TOO_DEEP, depth, expected, "'['"));
  }

  @Test
  void refuses_a_part_that_lies_outside_the_array() {
    assertThatExceptionOfType(IndexOutOfBoundsException.class)
        .isThrownBy(() -> scanner.feed(new byte[2], 1, 2));
    assertThatExceptionOfType(IndexOutOfBoundsException.class)
        .isThrownBy(() -> scanner.feed(new byte[2], -1, 1));
    assertThatExceptionOfType(IndexOutOfBoundsException.class)
        .isThrownBy(() -> scanner.feed(new byte[2], 1, Integer.MAX_VALUE));
  }

  @Test
  void refuses_null() {
    assertThatNullPointerException().isThrownBy(() -> scanner.feed(null, 0, 0));
    assertThatNullPointerException().isThrownBy(() -> new JsonScanner(null)).withMessage("limits");
  }

  @Test
  void scans_a_whole_document_at_once() {
    assertThat(JsonScanner.scan("12".getBytes(ISO_8859_1))).isEqualTo(new WellFormed());
    assertThat(JsonScanner.scan("[1".getBytes(ISO_8859_1)))
        .isEqualTo(malformed(Kind.CUT_SHORT, 2, "',' or ']'", "the end"));
  }

  private JsonVerdict feed(String text) {
    byte[] bytes = text.getBytes(ISO_8859_1);
    return scanner.feed(bytes, 0, bytes.length);
  }

  private static Malformed malformed(Kind kind, long offset, String expected, String found) {
    return new Malformed(new JsonFault(kind, offset, expected, found));
  }
}
