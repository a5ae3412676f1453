package org.errata.json;

/**
 * What some bytes of a document do to the arrays and objects that are open, followed from one
 * opening and closing to the next.
 */
final class Turn {
  private long kindsBefore;
  private int depthBefore;
  private long kinds;
  private int depth;
  private int lowest;
  private int highest;
  private boolean afterOpening;

  /** Begins with what is open, as {@link Nesting} has it. */
  void begin(long kindsNow, int depthNow) {
    kindsBefore = kindsNow;
    depthBefore = depthNow;
    kinds = kindsNow;
    depth = depthNow;
    lowest = depthNow;
    highest = depthNow;
    afterOpening = false;
  }

  void open(boolean object) {
    kinds = Nesting.opened(kinds, object);
    afterOpening = true;
    depth++;
    highest = Math.max(highest, depth);
  }

  void close() {
    kinds = Nesting.closed(kinds);
    afterOpening = false;
    depth--;
    lowest = Math.min(lowest, depth);
  }

  /** Whether it can be followed by {@link Nesting#set}. */
  boolean isKnown() {
    return Nesting.isOneBlock(lowest, highest);
  }

  boolean isInObject() {
    return (kinds & 1) != 0;
  }

  /** Returns the state in which they end, where a value comes next. */
  int stateAfter() {
    if (isInObject()) {
      return State.MEMBER;
    }
    return afterOpening ? State.FIRST_ITEM : State.ITEM;
  }

  long kindsBefore() {
    return kindsBefore;
  }

  int depthBefore() {
    return depthBefore;
  }

  long kinds() {
    return kinds;
  }

  int depth() {
    return depth;
  }
}
