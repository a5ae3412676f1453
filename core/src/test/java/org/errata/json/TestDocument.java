package org.errata.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;

/** A document to scan, written as text in which each character stands for one byte. */
record TestDocument(String text) {
  /** What stands around the bytes to scan; it could be part of a document if it were read. */
  private static final byte[] AROUND = {'"', ' ', '7', 'a', '\\', (byte) 0xa9};

  private static final int WIDTH = 16;

  static TestDocument of(byte[] bytes) {
    return new TestDocument(new String(bytes, ISO_8859_1));
  }

  byte[] bytes() {
    return text.getBytes(ISO_8859_1);
  }

  /** Returns an array that holds it, without its byte order mark. */
  TestDocument inBrackets() {
    return new TestDocument("[" + text.replaceFirst("^\u00ef\u00bb\u00bf", "") + "]");
  }

  /** Returns it with so much white space after it that no token is near the end. */
  TestDocument followedBySpace() {
    return new TestDocument(text + " ".repeat(3 * WIDTH));
  }

  /** Checks that the verdict does not depend on how the bytes are split, and returns it. */
  JsonVerdict verdict() {
    int length = text.length();
    var verdict = fedInPiecesOf(Math.max(1, length));
    for (int size : new int[] {1, 2, 3, 7, 8, 9, 31}) {
      assertThat(fedInPiecesOf(size)).as("%s in pieces of %d bytes", this, size).isEqualTo(verdict);
    }
    for (int split = 0; split <= length; split++) {
      assertThat(fedInTwo(split)).as("%s split at %d", this, split).isEqualTo(verdict);
    }
    return verdict;
  }

  JsonVerdict fedInPiecesOf(int size) {
    var scanner = new JsonScanner();
    for (int from = 0; from < text.length(); from += size) {
      feed(scanner, from, Math.min(text.length(), from + size));
    }
    return scanner.end();
  }

  JsonVerdict fedInTwo(int split) {
    var scanner = new JsonScanner();
    feed(scanner, 0, split);
    feed(scanner, split, text.length());
    return scanner.end();
  }

  /** Feeds a piece that stands between other bytes, which vary. */
  private void feed(JsonScanner scanner, int from, int to) {
    byte[] array = new byte[WIDTH + to - from + WIDTH];
    Arrays.fill(array, AROUND[(from + to) % AROUND.length]);
    System.arraycopy(bytes(), from, array, WIDTH, to - from);
    var verdict = scanner.feed(array, WIDTH, to - from);
    assertThat(scanner.verdict()).isSameAs(verdict);
  }

  @Override
  public String toString() {
    var shown =
        text.chars()
            .limit(60)
            .mapToObj(b -> b >= 0x20 && b < 0x7f ? "" + (char) b : "<%02x>".formatted(b))
            .collect(Collectors.joining());
    return text.length() > 60 ? shown + "... (" + text.length() + " bytes)" : shown;
  }
}
