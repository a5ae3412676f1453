package org.errata.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.errata.json.JsonFault.Kind;
import org.errata.json.JsonVerdict.Malformed;
import org.errata.json.JsonVerdict.WellFormed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Long documents of records that are alike, scanned by whole tokens. Fed one by one, the same bytes
 * are scanned as parts of tokens, so that verdict is the one to compare with.
 */
class RecordsTest {
  private static final int DOCUMENTS = 150;
  private static final int CHANGES = 60;

  private final RandomDocuments documents = new RandomDocuments(20_261_123);

  @Test
  void are_found_well_formed_in_pieces_of_any_size() {
    for (int i = 0; i < DOCUMENTS; i++) {
      var document = TestDocument.of(documents.nextRecords());
      for (int size : new int[] {1, 60, 100, 900, 5000, document.bytes().length}) {
        assertThat(document.fedInPiecesOf(size)).isEqualTo(new WellFormed());
      }
      assertThat(SecondOpinion.values()).allMatch(other -> other.accepts(document.bytes()));
    }
  }

  @Test
  void that_were_changed_get_the_verdict_of_the_grammar_and_of_others() {
    int refused = 0;
    for (int i = 0; i < DOCUMENTS; i++) {
      byte[] document = documents.nextRecords();
      for (int j = 0; j < CHANGES; j++) {
        var changed =
            TestDocument.of(documents.changed(document, documents.below(document.length + 1)));
        var verdict = JsonScanner.scan(changed.bytes());
        assertThat(verdict).as("%s", changed.text()).isEqualTo(changed.fedInPiecesOf(1));
        assertThat(changed.fedInPiecesOf(100 + documents.below(3000))).isEqualTo(verdict);
        boolean wellFormed = verdict instanceof WellFormed;
        for (var other : SecondOpinion.values()) {
          assertThat(other.accepts(changed.bytes())).as("%s", other).isEqualTo(wellFormed);
        }
        refused += wellFormed ? 0 : 1;
      }
    }
    assertThat(refused).isBetween(DOCUMENTS * CHANGES / 3, DOCUMENTS * CHANGES * 9 / 10);
  }

  @ParameterizedTest(name = "{1} for {0}")
  @CsvSource(
      delimiter = ' ',
      value = {
        "},{\"id\": },{\"id\"",
        "},{\"id\": ],{\"id\":",
        "},{\"id\": },[\"id\":",
        "},{\"id\": }{\"id\":",
        "},{\"id\": },\"id\":",
        "},{\"id\": },{\"id\"::",
        "},{\"id\": },{id:",
        "],\"of\":{\"name\": },\"of\":{\"name\":",
        "],\"of\":{\"name\": ],\"of\":[\"name\":",
        "],\"of\":{\"name\": ],\"of\":{\"name\",",
        "],\"of\":{\"name\": ]],\"of\":{\"name\":",
        "[[],false] [[],]",
        "[[],false] [],]",
        "[[],false] [[],}",
        "[[],false] [[]false]",
        "[{\"n\": [{\"n\"",
        "[{\"n\": [{]",
      })
  void differ_at_last(String usual, String other) {
    String records = records(80);
    int from = records.indexOf(usual, 3 * records.length() / 4);
    String changed = records.substring(0, from) + records.substring(from).replace(usual, other);
    var document = new TestDocument(changed);

    var fault = ((Malformed) JsonScanner.scan(document.bytes())).fault();

    assertThat(fault.offset()).isBetween((long) from, (long) from + other.length() + 2);
    assertThat(document.fedInPiecesOf(1)).isEqualTo(new Malformed(fault));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[]",
        "{}",
        "[ ]",
        "[[]]",
        "[{\"a\":{}}]",
        "\"\u00e9\\n\"",
        "-0.5e-7",
        "\"long text\""
      })
  void hold_another_value_at_last(String value) {
    for (String usual : new String[] {"[1,2]", "true", "\"x\"", "null", "false"}) {
      String changed = changedAtLast(records(80), usual, value);

      assertThat(JsonScanner.scan(changed.getBytes(UTF_8)))
          .as("%s for %s", value, usual)
          .isEqualTo(new WellFormed());
    }
  }

  /** The same value in every record but the last ones; its length is around eight bytes. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      quoteCharacter = '\'',
      value = {
        "true tru",
        "true truE",
        "true true1",
        "null nul",
        "false falsE",
        "1 01",
        "1 1x",
        "1 1.",
        "1 -",
        "19 19e",
        "123456 123456x",
        "1234567 1234567x",
        "12345678 12345678x",
        "123456789 123456789x",
        "-12.5e1 -12.5e1x",
        "-12.5e1 -12.5e+",
        "\"\" \"",
        "\"x\" \"x",
        "\"x\" \"x\u0001\"",
        "\"abcde\" \"abcde\"e",
        "\"abcdef\" \"abcdef\"f",
        "\"abcdefg\" \"abcdefg\"g",
        "\"abcdefg\" \"abcdefh",
      })
  void hold_a_wrong_value_at_last(String usual, String wrong) {
    var document = new TestDocument("[" + changedAtLast(recordsOf(usual), usual, wrong));

    assertThat(JsonScanner.scan(document.bytes()))
        .isInstanceOf(Malformed.class)
        .isEqualTo(document.fedInPiecesOf(1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      quoteCharacter = '\'',
      value = {
        "1 123456789012",
        "1234567 12345678",
        "12345678 123456789",
        "12345678 1234567",
        "12345678 12345678.5e1",
        "true false",
        "null \"null\"",
        "\"abcdef\" \"abcdef\\n\"",
        "\"abcdef\" \"abcdefg\"",
        "\"abcdefg\" \"abcdefgh\"",
        "\"abcdefg\" []",
      })
  void hold_one_value_and_another_at_last(String usual, String other) {
    String changed = "[" + changedAtLast(recordsOf(usual), usual, other) + "0]";

    assertThat(JsonScanner.scan(changed.getBytes(UTF_8))).isEqualTo(new WellFormed());
  }

  @Test
  void are_refused_as_soon_as_they_are_too_deep() {
    // the same records again and again, each time a level deeper
    String open = "[" + records(4) + ",";
    String document = records(80).replaceFirst("]$", "," + open.repeat(90));
    for (int maxDepth = 55; maxDepth < 80; maxDepth++) {
      var scanner = new JsonScanner(new JsonLimits(maxDepth));
      byte[] bytes = document.getBytes(UTF_8);
      var verdict = scanner.feed(bytes, 0, bytes.length);
      var slowly = new JsonScanner(new JsonLimits(maxDepth));
      for (int i = 0; i < bytes.length; i++) {
        slowly.feed(bytes, i, 1);
      }

      assertThat(((Malformed) verdict).fault().kind()).isEqualTo(Kind.TOO_DEEP);
      assertThat(verdict).isEqualTo(slowly.verdict());
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 60, 61, 62, 63, 64, 65, 125, 126, 127, 128, 129, 300})
  void are_followed_at_any_depth(int depth) {
    // arrays and objects alternate, so a mistaken kind is refused
    String arrayFirst = "[{\"a\":".repeat(depth / 2) + (depth % 2 == 0 ? "" : "[");
    String objectFirst = "{\"a\":[".repeat(depth / 2) + (depth % 2 == 0 ? "" : "{\"a\":");
    for (String open : new String[] {arrayFirst, objectFirst}) {
      String inner = records(40);
      String document = open + inner + closing(open);
      int wrong = open.length() + inner.length() - 1;

      assertThat(JsonScanner.scan(document.getBytes(UTF_8))).isEqualTo(new WellFormed());
      for (String closer : new String[] {"}", "]]", "}}", "]}]}]}]"}) {
        var broken =
            new TestDocument(document.substring(0, wrong) + closer + document.substring(wrong + 1));
        assertThat(JsonScanner.scan(broken.bytes())).isEqualTo(broken.fedInPiecesOf(1));
      }
    }
  }

  private static String closing(String open) {
    var closing = new StringBuilder(open.replaceAll("[^\\[{]", ""));
    return closing.reverse().toString().replace('[', ']').replace('{', '}');
  }

  @Test
  void are_followed_back_from_64_levels_deeper() {
    // 64 levels are kept together, so the outer ones must be the same when those are closed
    String deeper = "{\"a\":{\"c\":" + "[".repeat(65) + "]".repeat(65) + ",\"b\":1}}";
    String deep =
        " ".repeat(2000)
            + "[".repeat(63)
            + deeper
            + ",{\"a\":{\"b\":1}}".repeat(5)
            + "]".repeat(60);
    var wellFormed = new TestDocument(deep + ",[[{\"b\":1}],{\"a\":{\"b\":1}}]]]]");
    var wrong = new TestDocument(deep + ",[[{\"b\":1}},{\"a\":{\"b\":1}}]]]]" + " ".repeat(60));

    assertThat(JsonScanner.scan(wellFormed.bytes())).isEqualTo(new WellFormed());
    assertThat(JsonScanner.scan(wrong.bytes()))
        .isInstanceOf(Malformed.class)
        .isEqualTo(wrong.fedInPiecesOf(1));
  }

  @Test
  void that_break_off_do_not_change_the_verdict_on_the_next_document() {
    var scanner = new JsonScanner();
    byte[] wellFormed = records(80).getBytes(UTF_8);
    byte[] wrong = records(80).replace("},{", "},[").getBytes(UTF_8);

    scanner.feed(wellFormed, 0, 3 * wellFormed.length / 4);
    scanner.reset();
    assertThat(scanner.feed(wellFormed, 0, wellFormed.length)).isEqualTo(new WellFormed());

    scanner.reset();
    assertThat(scanner.feed(wrong, 0, wrong.length))
        .isInstanceOf(Malformed.class)
        .isEqualTo(JsonScanner.scan(wrong));
  }

  private static String changedAtLast(String records, String usual, String other) {
    int from = 3 * records.length() / 4;
    return records.substring(0, from) + records.substring(from).replace(usual, other);
  }

  /** With the same value in all of them. */
  private static String recordsOf(String value) {
    return "{\"n\":%s,\"text\":\"other\"},".formatted(value).repeat(200);
  }

  private static String records(int count) {
    return IntStream.range(0, count)
        .mapToObj(
            i ->
                "{\"id\":%d,\"in\":[1,2],\"of\":{\"name\":\"x\",\"on\":true},\"to\":null,\"no\":[[],false],\"at\":[{\"n\":%d.5}]}"
                    .formatted(i * 7919, i))
        .collect(Collectors.joining(",", "[", "]"));
  }
}
