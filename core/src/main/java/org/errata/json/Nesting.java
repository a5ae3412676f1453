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
    kinds = opened(kinds, object);
    depth++;
  }

  void close() {
    depth--;
    kinds = isBetweenBlocks() ? outer[depth / BLOCK - 1] : closed(kinds);
  }

  private boolean isBetweenBlocks() {
    return (depth & BLOCK - 1) == 0 && depth > 0;
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

  /** Returns the bits of the innermost; of as many as are in one block, the others mean nothing. */
  long kinds() {
    return kinds;
  }

  /** Returns how many are open. */
  int depth() {
    return depth;
  }

  /** Whether it is what another time was returned by {@link #kinds} and {@link #depth}. */
  boolean is(long otherKinds, int otherDepth) {
    return kinds == otherKinds && depth == otherDepth;
  }

  /** Goes on where it was another time, if what came between has not left the block. */
  void set(long newKinds, int newDepth) {
    kinds = newKinds;
    depth = newDepth;
  }

  /** Whether all depths from one to another are in one block. */
  static boolean isOneBlock(int lowest, int highest) {
    return (lowest - 1) / BLOCK == (highest - 1) / BLOCK;
  }

  static long opened(long kinds, boolean object) {
    return kinds << 1 | (object ? 1 : 0);
  }

  static long closed(long kinds) {
    return kinds >>> 1;
  }
}
