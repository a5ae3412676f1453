package org.errata.json;

import java.util.Arrays;
import org.errata.json.JsonVerdict.Malformed;
import org.errata.json.JsonVerdict.WellFormed;

/**
 * The scanner and Jackson agree on whether bytes are JSON. The verdict does not depend on how the
 * document is split, nor on white space after it.
 */
public final class JsonScannerFuzz {

  /** Enough white space that no token of the document is near the end of the array. */
  private static final int SPACE = 48;

  private static final JsonScanner SCANNER = new JsonScanner();

  private JsonScannerFuzz() {}

  /**
   * Scans one document.
   *
   * @param document any bytes
   */
  public static void fuzzerTestOneInput(byte[] document) {
    JsonVerdict verdict = JsonScanner.scan(document);
    same(verdict, inPieces(document, 1, 1));
    int hash = Arrays.hashCode(document);
    same(verdict, inPieces(document, 1 + (hash & 31), 1 + (hash >>> 5 & 15)));
    sameBeforeSpace(verdict, document);
    if (SecondOpinion.JACKSON.accepts(document) != verdict instanceof WellFormed) {
      throw new AssertionError("Jackson does not agree with " + verdict);
    }
  }

  private static JsonVerdict inPieces(byte[] document, int first, int others) {
    SCANNER.reset();
    int length = Math.min(first, document.length);
    for (int at = 0; at < document.length; ) {
      SCANNER.feed(document, at, length);
      at += length;
      length = Math.min(others, document.length - at);
    }
    return SCANNER.end();
  }

  private static void sameBeforeSpace(JsonVerdict verdict, byte[] document) {
    byte[] more = Arrays.copyOf(document, document.length + SPACE);
    Arrays.fill(more, document.length, more.length, (byte) ' ');
    JsonVerdict before = JsonScanner.scan(more);
    if (verdict instanceof Malformed malformed && malformed.fault().offset() == document.length) {
      if (before instanceof WellFormed) {
        throw new AssertionError(verdict + ", but " + before + " before white space");
      }
    } else {
      same(verdict, before);
    }
  }

  private static void same(JsonVerdict whole, JsonVerdict other) {
    if (!whole.equals(other)) {
      throw new AssertionError(whole + ", but " + other + " in pieces or before white space");
    }
  }
}
