package org.errata.json;

/** The arrays and objects that are open, as one bit each: 1 for an object. */
final class Nesting {
  private final int maxDepth;
  private final long[] objects;
  private int depth;

  Nesting(int maxDepth) {
    this.maxDepth = maxDepth;
    this.objects = new long[(maxDepth + Long.SIZE - 1) / Long.SIZE];
  }

  boolean isFull() {
    return depth == maxDepth;
  }

  void open(boolean object) {
    long bit = 1L << depth;
    if (object) {
      objects[depth >> 6] |= bit;
    } else {
      objects[depth >> 6] &= ~bit;
    }
    depth++;
  }

  void close() {
    depth--;
  }

  void clear() {
    depth = 0;
  }

  /** Returns the state after a value, which depends on what the value stands in. */
  int stateAfterValue() {
    if (depth == 0) {
      return State.AFTER_DOCUMENT;
    }
    int innermost = depth - 1;
    return (objects[innermost >> 6] & (1L << innermost)) == 0
        ? State.AFTER_ITEM
        : State.AFTER_MEMBER;
  }
}
