package org.errata.json;

/**
 * Where in the grammar a document has got to. What is usual and lies in one piece is passed over by
 * {@link FastLane}, what has been read before by {@link GapLane}, and strings by {@link
 * StringText}; all else goes byte by byte through {@link Grammar}, which can stop anywhere. All
 * ways lead to the same states, so how a document is split makes no difference.
 */
final class Machine {
  private final Nesting nesting;
  private int state;

  /** The state after the value that is being read, or that would come next. */
  private int afterValue;

  private boolean inName;

  private final StringText text = new StringText();
  private final FastLane fastLane;
  private final GapLane gapLane;

  Machine(int maxDepth) {
    nesting = new Nesting(maxDepth);
    fastLane = new FastLane(nesting, text);
    gapLane = new GapLane(nesting, text);
    clear();
  }

  void clear() {
    nesting.clear();
    gapLane.clear();
    state = State.START;
    afterValue = State.AFTER_DOCUMENT;
    inName = false;
  }

  int state() {
    return state;
  }

  /** Takes the end of the document for the end of a number, if it is in one that may end. */
  void endNumber() {
    if (State.isCompleteNumber(state)) {
      state = afterValue;
    }
  }

  /** Scans on, and returns the index of the byte that is refused, or {@code to}. */
  int scan(byte[] bytes, int from, int to) {
    int at = state; // in a local variable, which need not be written back for every byte
    int i = from;
    gapLane.beginPiece(from);
    while (i < to) {
      if (FastLane.begins(at)) {
        i = fastLane.skip(bytes, i, to, gapLane.due(i, to), at);
        at = fastLane.state();
        afterValue = nesting.stateAfterValue();
      }
      if (gapLane.begins(at, i, to)) {
        i = gapLane.skip(bytes, i, to);
        at = gapLane.state();
        afterValue = nesting.stateAfterValue();
      } else if (StringText.isWithin(at)) {
        int afterPlain = at == State.STRING ? Runs.plainWords(bytes, i, to) : i;
        i = text.skip(bytes, afterPlain, to, at);
        at = text.state();
      }
      if (i == to) {
        break;
      }
      int next = Grammar.next(at, bytes[i]);
      if (next == Grammar.END_NUMBER) {
        at = afterValue;
        continue;
      }
      if (next < 0) {
        next = step(next);
        if (next < 0) {
          break;
        }
      }
      at = next;
      i++;
    }
    gapLane.endPiece(i);
    state = at;
    return i;
  }

  /** Takes a step of the grammar, and returns the state that it leads to, or REFUSE. */
  private int step(int step) {
    switch (step) {
      case Grammar.OPEN_ARRAY, Grammar.OPEN_OBJECT -> {
        if (nesting.isFull()) {
          return Grammar.REFUSE;
        }
        return open(step == Grammar.OPEN_OBJECT);
      }
      case Grammar.CLOSE -> {
        nesting.close();
        afterValue = nesting.stateAfterValue();
        return afterValue;
      }
      case Grammar.OPEN_NAME -> {
        inName = true;
        return State.STRING;
      }
      case Grammar.CLOSE_STRING -> {
        boolean name = inName;
        inName = false;
        return name ? State.COLON : afterValue;
      }
      case Grammar.END_VALUE -> {
        return afterValue;
      }
      default -> {
        return Grammar.REFUSE;
      }
    }
  }

  private int open(boolean object) {
    nesting.open(object);
    afterValue = nesting.stateAfterValue();
    return object ? State.FIRST_NAME : State.FIRST_ITEM;
  }
}
