package org.errata.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.errata.json.JsonVerdict.WellFormed;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Members are scanned eight bytes at a time, so each document is cut at every byte: what comes
 * after the cut cannot be read yet, or is something else.
 */
class MembersAtTheEndTest {

  @ParameterizedTest(name = "{0}")
  @MethodSource("values")
  void are_scanned_no_further_than_the_piece_goes(String value) {
    for (int length = 0; length < 11; length++) {
      for (String space : new String[] {"", " ", "\n  "}) {
        String name = "\"" + "n".repeat(length) + "\"";
        String member = name + ":" + space + value;
        TestDocument document =
            new TestDocument("{\"a\":0," + space + member + "," + space + member + "}");

        assertThat(document.verdict()).isEqualTo(new WellFormed());
        for (int cut = 0; cut < document.text().length(); cut++) {
          assertThat(inArraysCutAt(cut, document.bytes()))
              .as("%s cut at %d", document, cut)
              .isEqualTo(new WellFormed());
        }
      }
    }
  }

  static Stream<String> values() {
    return Stream.of(
            IntStream.range(0, 11).mapToObj(i -> "\"" + "v".repeat(i) + "\""),
            IntStream.range(1, 11).mapToObj(i -> "1234567890".substring(0, i)),
            IntStream.range(1, 11).mapToObj(i -> "-" + "1234567890".substring(0, i)),
            IntStream.range(1, 10).mapToObj(i -> "123456789".substring(0, i) + ".5"),
            IntStream.range(1, 10).mapToObj(i -> "-0." + "123456789".substring(0, i)),
            Stream.of("0", "-0", "1e5", "-12.5E-10", "true", "false", "null"),
            Stream.of("{}", "[]", "{\"a\":[1,2]}", "[{\"a\":1.5}]", "\"\u00c3\u00a9\"", "\"\\n\""))
        .flatMap(values -> values)
        .distinct();
  }

  private static JsonVerdict inArraysCutAt(int cut, byte[] document) {
    var scanner = new JsonScanner();
    scanner.feed(Arrays.copyOf(document, cut), 0, cut);
    scanner.feed(document, cut, document.length - cut);
    return scanner.end();
  }
}
