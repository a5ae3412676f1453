package org.errata.representation;

import java.util.List;

/**
 * How much a client wants a media type.
 *
 * @param quality the quality value in thousandths; 0 if it is not acceptable
 * @param precedence how specific the range is that decides, from {@link AcceptedRange#precedence}
 */
record Match(int quality, int precedence) {

  static final Match NONE = new Match(0, 0);

  private static final int EXACT = 3;

  /** The most specific range decides; of equal ranges, the higher quality. */
  static Match of(MediaType type, List<AcceptedRange> ranges) {
    Match best = NONE;
    for (AcceptedRange range : ranges) {
      int precedence = range.precedence(type);
      if (precedence > best.precedence
          || (precedence == best.precedence && precedence > 0 && range.quality() > best.quality)) {
        best = new Match(range.quality(), precedence);
      }
    }
    return best;
  }

  boolean isExact() {
    return precedence == EXACT;
  }

  boolean isBetterThan(Match other) {
    return quality > other.quality
        || (quality == other.quality && quality > 0 && precedence > other.precedence);
  }
}
