package org.errata.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Runs of bytes of one sort are scanned eight at a time, so every byte is put into every place of a
 * run. The verdict is compared with that on the same bytes fed one by one.
 */
class RunsTest {

  @ParameterizedTest(name = "byte {0}")
  @MethodSource("everyByte")
  void end_where_single_bytes_would(int odd) {
    odd("[\"", "a", odd, "a", "\"]");
    odd("{\"", "b", odd, "b", "\":1}");
    odd("[\"", "\u00c3\u00a9", odd, "\u00c3\u00a9", "\"]");
    odd("[\"", "\u00e2\u0082\u00ac", odd, "\u00e2\u0082\u00ac", "\"]");
    odd("[\"", "\u00f0\u009f\u0098\u0080", odd, "\u00f0\u009f\u0098\u0080", "\"]");
    odd("[\"", "\\n", odd, "\\\"", "\"]");
    odd("[\"", "\\u12aB", odd, "\\u0000", "\"]");
    odd("[", " ", odd, " ", "1]");
    odd("{\"a\":1,", "\n", odd, "\t", "\"b\":2}");
    odd("[1", "2", odd, "3", "4]");
    odd("{\"a\":-0.1", "2", odd, "3", "4}");
    odd("[1e1", "2", odd, "3", "4]");
    odd("[", "true,", odd, "null,", "false]");
    odd("[{\"a\"", " ", odd, "\n", ":1}]");
    odd("[", "{},", odd, "[],", "0]");
    odd("[{\"a\":", "", odd, "1", "},{\"b\":[2]}]");
    odd("[{\"a\":[1]", "", odd, "\"b\":2,", "\"c\":{}}]");
  }

  static IntStream everyByte() {
    return IntStream.range(0, 256);
  }

  private static void odd(String head, String before, int odd, String after, String tail) {
    for (int i = 0; i < 18; i++) {
      for (int j = 0; j < 10; j++) {
        var text = head + before.repeat(i) + (char) odd + after.repeat(j) + tail;
        assertSameAsByteByByte(new TestDocument(text), head);
        if (j < 3) {
          assertSameAsByteByByte(new TestDocument(text).followedBySpace(), head);
        }
      }
    }
  }

  private static void assertSameAsByteByByte(TestDocument document, String head) {
    var verdict = document.fedInPiecesOf(1);
    assertThat(document.fedInPiecesOf(document.text().length()))
        .as("%s", document)
        .isEqualTo(verdict);
    assertThat(document.fedInTwo(head.length()))
        .as("%s split after %s", document, head)
        .isEqualTo(verdict);
  }
}
