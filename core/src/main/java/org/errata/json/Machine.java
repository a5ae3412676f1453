package org.errata.json;

/**
 * Where in the grammar a document has got to. What is usual and lies in one piece is passed over by
 * {@link Token} and {@link RichText}; all else goes byte by byte through {@link Grammar}, which can
 * stop anywhere. Both ways lead to the same states, so how a document is split makes no difference.
 */
final class Machine {
  private final Nesting nesting;
  private int state;

  /** The state after the value that is being read, or that would come next. */
  private int afterValue;

  private boolean inName;

  Machine(int maxDepth) {
    nesting = new Nesting(maxDepth);
    clear();
  }

  void clear() {
    nesting.clear();
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
    while (i < to) {
      if (State.allowsWhiteSpace(at)) {
        i = Runs.whiteSpace(bytes, i, to);
        if (i == to) {
          break;
        }
      }
      int end = i;
      int next = at;
      switch (at) {
        case State.FIRST_NAME, State.NAME -> {
          end = Token.name(bytes, i, to);
          next = State.MEMBER;
        }
        case State.DOCUMENT, State.FIRST_ITEM, State.ITEM, State.MEMBER -> {
          end = Token.value(bytes, i, to);
          next = afterValue;
        }
        case State.AFTER_ITEM, State.AFTER_MEMBER -> {
          if (bytes[i] == ',') {
            end = i + 1;
            next = at == State.AFTER_ITEM ? State.ITEM : State.NAME;
          }
        }
        case State.STRING -> end = RichText.skip(bytes, i, to);
        default -> {}
      }
      if (end > i) {
        at = next;
        i = end;
        continue;
      }
      next = Grammar.next(at, bytes[i]);
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
