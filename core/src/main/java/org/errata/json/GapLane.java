package org.errata.json;

/**
 * Passes over the gaps that are known, and the values between them. A document of some length is
 * mostly records of a few forms, so that what stands between two values, which gap comes next, and
 * often the value too, is known from the records before. What is not known it leaves alone, and has
 * it learned.
 */
final class GapLane {
  /** How far before the end it stops: the longest gap, and two words of the value after it. */
  private static final int MARGIN = Gap.MAX_LENGTH + 2 * Word.BYTES;

  private final Nesting nesting;
  private final StringText text;
  private final Gaps gaps = new Gaps();
  private final GapStudy study;
  private int state;

  GapLane(Nesting nesting, StringText text) {
    this.nesting = nesting;
    this.text = text;
    this.study = new GapStudy(gaps, nesting);
  }

  /** Forgets everything, as another document begins. */
  void clear() {
    study.clear();
  }

  void beginPiece(int from) {
    study.beginPiece(from);
  }

  void endPiece(int to) {
    study.endPiece(to);
  }

  /** Whether gaps may be passed over, or learned, from this state on. */
  boolean begins(int state, int i, int to) {
    return State.isAfterInnerValue(state) && i >= study.due() && i <= to - MARGIN;
  }

  /**
   * Returns the index from which on it is to begin, after a value; {@code to} if too few follow.
   */
  int due(int i, int to) {
    return i <= to - MARGIN ? study.due() : to;
  }

  /** Returns the state at the index that the last skip returned. */
  int state() {
    return state;
  }

  /**
   * Skips what it can from a state in which it {@link #begins}, and returns how far it got: to the
   * end of a value, to the beginning of one that is not usual, or within a string to where the
   * piece ends or a byte is refused.
   */
  int skip(byte[] bytes, int from, int to) {
    if (!study.finish(bytes, from)) {
      state = nesting.stateAfterValue();
      return from;
    }
    int i = pass(bytes, from, to);
    while (State.isBeforeInnerValue(state) && bytes[i] == '"') {
      int end = text.skip(bytes, i + 1, to, State.STRING);
      if (end == to || !text.isAtEnd(bytes[end])) {
        i = end;
        state = text.state();
        break;
      }
      i = pass(bytes, end + 1, to);
    }
    study.earn(i - from);
    if (State.isAfterInnerValue(state) && i <= to - MARGIN) {
      study.begin(i);
    }
    return i;
  }

  /**
   * Passes over gaps and values of the usual sorts only, so as to be one loop that is small. Each
   * sort of value leaves it by itself: where they left it together, the compiled loop was slower.
   * No reference is stored in the loop, and what is open only after it: with either to see to, the
   * compiler kept the index in memory in some JVMs, and it took half as long again in those.
   */
  private int pass(byte[] bytes, int from, int to) {
    int last = to - MARGIN;
    int i = from;
    boolean unusual = false;
    Gap before = gaps.last();
    // what comes next goes on where this one has ended, so this need not be asked again
    if (nesting.is(before.kindsAfter(), before.depthAfter())) {
      while (i <= last) {
        Gap gap = before.next();
        if (!gap.isAt(bytes, i)) {
          gap = before.otherNext();
          if (!gap.isAt(bytes, i)) {
            break;
          }
        }
        before = gap;
        i += gap.length();
        long word = Word.at(bytes, i);
        if (gap.isLastValue(word)) {
          i += gap.lengthOfLastValue();
          continue;
        }
        int length;
        int first = (byte) word;
        if (first == '"') {
          length = Token.lengthOfText(bytes, i, to);
          if (length == 0) {
            unusual = true;
            break;
          }
        } else if (first <= '9') {
          length = Token.lengthOfNumber(bytes, i, to);
          if (length == 0) {
            unusual = true;
            break;
          }
        } else {
          length = Token.lengthOfLiteral(word);
          if (length == 0) {
            unusual = true;
            break;
          }
        }
        if (gap.remembersValues()) {
          gap.setLastValue(word, length);
        }
        // two sums: this one need not wait for the length, as a processor guesses that it is right
        int guess = gap.guess();
        if (length == guess) {
          i += guess;
        } else {
          gap.guessedWrong(length);
          i += length;
        }
      }
    }
    if (i > from) {
      gaps.setLast(before);
      nesting.set(before.kindsAfter(), before.depthAfter());
    }
    state = unusual ? before.stateAfter() : nesting.stateAfterValue();
    return i;
  }
}
