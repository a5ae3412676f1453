package org.errata.json;

import java.util.Objects;
import org.errata.json.JsonVerdict.Malformed;
import org.errata.json.JsonVerdict.Unfinished;
import org.errata.json.JsonVerdict.WellFormed;

/**
 * Tells whether bytes are one JSON text, as they arrive. It is fed the document in pieces of any
 * size, and the same document gets the same verdict however it was split:
 *
 * <pre>{@code
 * var scanner = new JsonScanner();
 * while ((length = in.read(buffer)) >= 0) {
 *   if (scanner.feed(buffer, 0, length) instanceof Malformed malformed) {
 *     return malformed.fault().message();
 *   }
 * }
 * return scanner.end() instanceof Malformed malformed ? malformed.fault().message() : "fine";
 * }</pre>
 *
 * <p>The grammar is that of RFC 8259, with nothing added: one value with white space around it, in
 * UTF-8 (section 8.1), which is checked. As that section allows, one byte order mark before
 * everything else is passed over. Names may repeat (section 4), and an escaped surrogate may stand
 * alone (section 8.2). The depth of arrays and objects is limited by {@link JsonLimits}; the length
 * is not, of a document, a string or a number.
 *
 * <p>A scanner holds one bit per level of its greatest depth, and up to 24 bytes of the last piece
 * it was fed. Nothing is allocated while it is fed, but for the fault. A scanner can be used again
 * after {@link #reset()}, and by one thread at a time only.
 */
public final class JsonScanner {
  private static final JsonVerdict UNFINISHED = new Unfinished();
  private static final JsonVerdict WELL_FORMED = new WellFormed();

  private final JsonLimits limits;
  private final DocumentScanner document;
  private boolean ended;
  private long fedBefore;
  private JsonVerdict verdict = UNFINISHED;

  /** Creates a scanner with {@link JsonLimits#DEFAULT}. */
  public JsonScanner() {
    this(JsonLimits.DEFAULT);
  }

  /**
   * Creates a scanner.
   *
   * @param limits what it accepts beyond the grammar
   */
  public JsonScanner(JsonLimits limits) {
    this.limits = Objects.requireNonNull(limits, "limits");
    this.document = new DocumentScanner(limits.maxDepth());
  }

  /**
   * Scans a whole document with {@link JsonLimits#DEFAULT}.
   *
   * @param document the bytes
   * @return {@link WellFormed} or {@link Malformed}
   */
  public static JsonVerdict scan(byte[] document) {
    var scanner = new JsonScanner();
    scanner.feed(document, 0, document.length);
    return scanner.end();
  }

  /**
   * Scans the next bytes. Once the verdict is {@link Malformed}, they are not looked at any more.
   *
   * @param bytes an array that holds them; it is neither changed nor kept
   * @param offset index of the first
   * @param length how many there are, which may be none
   * @return the verdict on all bytes so far
   * @throws IndexOutOfBoundsException if they do not lie within the array
   * @throws IllegalStateException if {@link #end()} was called before
   */
  public JsonVerdict feed(byte[] bytes, int offset, int length) {
    Objects.checkFromIndexSize(offset, length, bytes.length);
    if (ended) {
      throw new IllegalStateException("the document has ended; reset() before the next");
    }
    if (!(verdict instanceof Malformed)) {
      verdict = scan(bytes, offset, offset + length);
      fedBefore += length;
    }
    return verdict;
  }

  /**
   * Says that no more bytes follow. A document that is not complete is {@link Malformed} by that; a
   * number at the top level is complete by it.
   *
   * @return the verdict on the document, never {@link Unfinished}
   */
  public JsonVerdict end() {
    ended = true;
    document.endNumber();
    if (!(verdict instanceof Malformed)) {
      verdict =
          document.state() == GrammarState.AFTER_DOCUMENT
              ? WELL_FORMED
              : new Malformed(JsonFaults.end(document.state(), fedBefore));
    }
    return verdict;
  }

  /**
   * Returns the verdict of the last feed or end.
   *
   * @return the verdict; {@link Unfinished} for a scanner that was not fed
   */
  public JsonVerdict verdict() {
    return verdict;
  }

  /** Forgets everything but the limits. What is fed next is the beginning of a new document. */
  public void reset() {
    document.clear();
    ended = false;
    fedBefore = 0;
    verdict = UNFINISHED;
  }

  private JsonVerdict scan(byte[] bytes, int from, int to) {
    int end = document.scan(bytes, from, to);
    if (end < to) {
      int found = bytes[end] & 0xff;
      long at = fedBefore + (end - from);
      return new Malformed(JsonFaults.refused(document.state(), found, at, limits.maxDepth()));
    }
    return document.state() == GrammarState.AFTER_DOCUMENT ? WELL_FORMED : UNFINISHED;
  }
}
