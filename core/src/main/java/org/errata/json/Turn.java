package org.errata.json;

/**
 * What some bytes of a document do to the arrays and objects that are open, followed from one
 * opening and closing to the next: how many of them they close, and what they leave open instead.
 */
final class Turn {
  private long kindsBefore;
  private long kinds;
  private int knownKinds;
  private boolean afterOpening;

  // in relation to the depth before
  private int level;
  private int lowest;
  private int highest;

  /** Begins with what is open, as {@link Nesting} has it. */
  void begin(long kindsNow, int knownKindsNow) {
    kindsBefore = kindsNow;
    kinds = kindsNow;
    knownKinds = knownKindsNow;
    afterOpening = false;
    level = 0;
    lowest = 0;
    highest = 0;
  }

  void open(boolean object) {
    kinds = kinds << 1 | (object ? 1 : 0);
    afterOpening = true;
    level++;
    highest = Math.max(highest, level);
  }

  void close() {
    kinds >>>= 1;
    afterOpening = false;
    level--;
    lowest = Math.min(lowest, level);
  }

  /** Whether the kinds of all that are closed are known, and of the one around them. */
  boolean isKnown() {
    return knownKinds + lowest > 0;
  }

  boolean isInObject() {
    return (kinds & 1) != 0;
  }

  /** Whether the last of all was an opening. */
  boolean isAfterOpening() {
    return afterOpening;
  }

  /** Returns how many are closed that were open before. */
  int closed() {
    return -lowest;
  }

  /** Returns the bits of those that are closed, and of the one around them. */
  long closedKinds() {
    return kindsBefore & closedMask();
  }

  long closedMask() {
    return mask(closed() + 1);
  }

  /** Returns how many are open that were not before. */
  int opened() {
    return level - lowest;
  }

  long openedKinds() {
    return kinds & mask(opened());
  }

  /** Returns by how many levels it is deeper than before, where it is deepest. */
  int highest() {
    return highest;
  }

  private static long mask(int bits) {
    return bits == 0 ? 0 : -1L >>> (Long.SIZE - bits);
  }
}
