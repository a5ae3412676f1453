package org.errata.json;

import static org.errata.json.GrammarState.*;

/**
 * The arrays and objects that are open, as one bit each: 1 for an object. The innermost is the
 * lowest bit of one long, which takes less time than a bit in an array; each 64 outer levels that
 * no longer fit are kept in {@code outer}.
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

  void clear() {
    depth = 0;
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
    return (depth & BLOCK - 1) == 0 && depth > 0;
  }

  /** Returns the state after a value, which depends on what the value stands in. */
  int stateAfterValue() {
    if (depth == 0) {
      return AFTER_DOCUMENT;
    }
    return (kinds & 1) == 0 ? AFTER_ITEM : AFTER_MEMBER;
  }
}
