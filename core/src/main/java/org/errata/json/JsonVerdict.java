package org.errata.json;

import java.util.Objects;

/**
 * What a {@link JsonScanner} knows about the bytes it has been fed so far. Verdicts are immutable.
 */
public sealed interface JsonVerdict {

  /**
   * More bytes are needed: what came so far could still become a JSON text, but is none yet. A
   * number at the top level, such as {@code 12}, is unfinished until white space or the end follows
   * it, because more digits may come. {@link JsonScanner#end()} never returns this.
   */
  record Unfinished() implements JsonVerdict {}

  /**
   * The bytes are one JSON text: a complete value, and nothing but white space around it. Bytes
   * that follow can still turn this into {@link Malformed}.
   */
  record WellFormed() implements JsonVerdict {}

  /**
   * No bytes that could follow would make this a JSON text. This verdict is final.
   *
   * @param fault where and why
   */
  record Malformed(JsonFault fault) implements JsonVerdict {

    /**
     * Makes the verdict.
     *
     * @param fault where and why
     */
    public Malformed {
      Objects.requireNonNull(fault, "fault");
    }
  }
}
