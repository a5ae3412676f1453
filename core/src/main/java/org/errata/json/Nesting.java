package org.errata.json;

/**
 * The arrays and objects that are open, as one bit each: 1 for an object. The innermost is the
 * lowest bit of one long, so that a few can be looked at or exchanged together; the outer ones that
 * do not fit are put away in blocks of 64 levels.
 */
final class Nesting {
  private static final int BLOCK = Long.SIZE;

  private final int maxDepth;
  private final long[] outer;
  private long kinds;
  private int depth;

  Nesting(int maxDepth) {
    this.maxDepth = maxDepth;
    this.outer = new long[maxDepth / BLOCK];
  }

  boolean isFull() {
    return depth == maxDepth;
  }

  void open(boolean object) {
    if (isBetweenBlocks()) {
      outer[depth / BLOCK - 1] = kinds;
    }
    kinds = kinds << 1 | (object ? 1 : 0);
    depth++;
  }

  void close() {
    depth--;
    kinds = isBetweenBlocks() ? outer[depth / BLOCK - 1] : kinds >>> 1;
  }

  private boolean isBetweenBlocks() {
    return depth % BLOCK == 0 && depth > 0;
  }

  void clear() {
    depth = 0;
  }

  /** Returns the state after a value, which depends on what the value stands in. */
  int stateAfterValue() {
    if (depth == 0) {
      return State.AFTER_DOCUMENT;
    }
    return (kinds & 1) == 0 ? State.AFTER_ITEM : State.AFTER_MEMBER;
  }

  boolean isInObject() {
    return (kinds & 1) != 0;
  }

  /** Returns the bits of as many of the innermost as {@link #knownKinds} says. */
  long kinds() {
    return kinds;
  }

  /** Returns the number of the innermost whose kinds are in one block, unless none is open. */
  int knownKinds() {
    return (depth - 1) % BLOCK + 1;
  }

  /**
   * Follows a gap, unless it does not fit or leaves the block or the greatest depth.
   *
   * @return whether it was followed
   */
  boolean follow(Gap gap) {
    int left = knownKinds() - gap.closed();
    if (!gap.fits(kinds)
        || left < 1
        || left + gap.opened() > BLOCK
        || depth + gap.highest() > maxDepth) {
      return false;
    }
    kinds = kinds >>> gap.closed() << gap.opened() | gap.openedKinds();
    depth += gap.opened() - gap.closed();
    return true;
  }
}
