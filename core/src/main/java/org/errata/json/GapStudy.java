package org.errata.json;

/**
 * Learns the gaps that are not known, and decides when: not in a short document, and the more
 * seldom the less comes of it. Its figures come from timing documents of many sorts; none of them
 * makes a difference to a verdict.
 */
final class GapStudy {
  /** How many bytes of a document go by before anything is learned from it. */
  private static final int BEGINNING = 1024;

  /** How many bytes must be passed over thanks to what is known for each gap that is not. */
  private static final int PRICE = 256;

  /** How many bytes are lent: for all gaps of a record of some size, before it comes again. */
  private static final int CREDIT = 40 * PRICE;

  private static final int FIRST_PAUSE = 1 << 14;
  private static final int LONGEST_PAUSE = 1 << 20;
  private static final int NONE = -1;

  private final Gaps gaps;
  private final Nesting nesting;
  private final GapReader reader = new GapReader();
  private int due;
  private int pause;
  private int credit;

  // the gap that is passed for the first time, and what was open where it begins
  private int start;
  private long kinds;
  private int depth;

  GapStudy(Gaps gaps, Nesting nesting) {
    this.gaps = gaps;
    this.nesting = nesting;
    clear();
  }

  /** Forgets everything, as another document begins. */
  void clear() {
    gaps.clear();
    due = BEGINNING;
    pause = FIRST_PAUSE;
    credit = CREDIT;
    start = NONE;
  }

  void beginPiece(int from) {
    due += from;
  }

  void endPiece(int to) {
    due = Math.max(0, due - to);
    start = NONE;
  }

  /** Returns the index in the piece from which on gaps are asked for. */
  int due() {
    return due;
  }

  /** Says how many bytes were passed over. */
  void earn(int bytes) {
    credit = Math.min(credit + bytes, CREDIT);
  }

  /** Begins a gap that is not known, or a pause. */
  void begin(int i) {
    credit -= PRICE;
    if (credit < 0) {
      credit = CREDIT;
      due = i + pause;
      pause = Math.min(8 * pause, LONGEST_PAUSE);
    } else {
      due = i;
      start = i;
      kinds = nesting.kinds();
      depth = nesting.depth();
    }
  }

  /**
   * Learns the gap that has begun, if it is of a kind that can be learned.
   *
   * @return whether none is left to be learned; if it goes on at {@code to}, one is
   */
  boolean finish(byte[] bytes, int to) {
    if (start == NONE) {
      return true;
    }
    int most = start + Gap.MAX_LENGTH;
    int value = reader.end(bytes, start, Math.min(most + 1, to), kinds, depth);
    if (value == to) {
      return false;
    }
    if (value <= most && reader.turn().isKnown()) {
      gaps.add(bytes, start, value, reader.turn());
    }
    start = NONE;
    return true;
  }
}
