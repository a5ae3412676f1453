package org.errata.json;

/**
 * What a {@link JsonScanner} accepts beyond the grammar, as RFC 8259 section 9 allows.
 *
 * @param maxDepth how many arrays and objects may be open at once, from 0 to {@value
 *     #GREATEST_DEPTH}; a scanner holds one bit for each
 */
public record JsonLimits(int maxDepth) {

  /** The greatest {@link #maxDepth()} that can be asked for; it takes 125 KB per scanner. */
  public static final int GREATEST_DEPTH = 1_000_000;

  /** The limits of a scanner that was given none: arrays and objects to a depth of 1000. */
  public static final JsonLimits DEFAULT = new JsonLimits(1000);

  /**
   * Makes limits.
   *
   * @param maxDepth from 0 to {@value #GREATEST_DEPTH}
   * @throws IllegalArgumentException if {@code maxDepth} is out of that range
   */
  public JsonLimits {
    if (maxDepth < 0 || maxDepth > GREATEST_DEPTH) {
      throw new IllegalArgumentException(
          "maxDepth %d must be from 0 to %d".formatted(maxDepth, GREATEST_DEPTH));
    }
  }
}
