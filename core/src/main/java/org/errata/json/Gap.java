package org.errata.json;

/**
 * What stands between two values that are no array and no object: the ends of those around the
 * first, a comma, the beginnings of those around the second, its name, and the white space. Once
 * the grammar has passed it, the same bytes need not be asked about again: after a value in arrays
 * and objects of the same kinds, they lead to the same state.
 *
 * <p>It is set again when it was forgotten, so that a scanner that is used again makes no new ones.
 */
final class Gap {
  static final int MAX_LENGTH = 4 * Word.BYTES;

  /** Is never set, so that it is nowhere. */
  static final Gap NONE = new Gap();

  private static final int TWO_WORDS = 2 * Word.BYTES;

  /** How often the length of the value after it may be guessed wrong. */
  private static final int GUESSES = 20;

  // fields, not an array, as they are compared in the innermost loop
  private long first = 1;
  private long firstMask;
  private long second;
  private long secondMask;
  private long third;
  private long thirdMask;
  private long fourth;
  private long fourthMask;
  private int length;

  // what it does to the nesting
  private boolean nests;
  private boolean beginsInObject;
  private boolean endsInObject;
  private int closed;
  private long closedKinds;
  private long closedMask;
  private int opened;
  private long openedKinds;
  private int highest;
  private int stateAfter;

  private int guess;
  private int guesses;
  private Gap next = this;
  private Gap otherNext = this;

  /** Makes it the one between two indexes, where as many bytes can be read as the longest has. */
  void set(byte[] bytes, int from, int to, Turn turn) {
    length = to - from;
    firstMask = mask(length);
    secondMask = mask(length - Word.BYTES);
    thirdMask = mask(length - TWO_WORDS);
    fourthMask = mask(length - TWO_WORDS - Word.BYTES);
    first = Word.at(bytes, from) & firstMask;
    second = Word.at(bytes, from + Word.BYTES) & secondMask;
    third = Word.at(bytes, from + TWO_WORDS) & thirdMask;
    fourth = Word.at(bytes, from + TWO_WORDS + Word.BYTES) & fourthMask;
    set(turn);
    guess = 0;
    guesses = GUESSES;
    next = NONE;
    otherNext = NONE;
  }

  private void set(Turn turn) {
    closed = turn.closed();
    closedKinds = turn.closedKinds();
    closedMask = turn.closedMask();
    opened = turn.opened();
    openedKinds = turn.openedKinds();
    highest = turn.highest();
    nests = closed > 0 || highest > 0;
    beginsInObject = (closedKinds & 1) != 0;
    endsInObject = turn.isInObject();
    if (endsInObject) {
      stateAfter = State.MEMBER;
    } else {
      stateAfter = turn.isAfterOpening() ? State.FIRST_ITEM : State.ITEM;
    }
  }

  private static long mask(int bytes) {
    return bytes <= 0 ? 0 : -1L >>> Math.max(0, Long.SIZE - Byte.SIZE * bytes);
  }

  /** Whether its bytes are at an index, from where as many can be read as the longest has. */
  boolean isAt(byte[] bytes, int i) {
    return (Word.at(bytes, i) & firstMask) == first
        && (Word.at(bytes, i + Word.BYTES) & secondMask) == second
        && (length <= TWO_WORDS || endsAt(bytes, i + TWO_WORDS));
  }

  private boolean endsAt(byte[] bytes, int i) {
    return (Word.at(bytes, i) & thirdMask) == third
        && (Word.at(bytes, i + Word.BYTES) & fourthMask) == fourth;
  }

  /**
   * Whether they are the same bytes, which then mean the same. So are their lengths then, as no
   * byte of a gap is zero.
   */
  boolean isLike(Gap other) {
    return first == other.first
        && second == other.second
        && third == other.third
        && fourth == other.fourth;
  }

  int length() {
    return length;
  }

  /** Whether it closes or opens anything. */
  boolean nests() {
    return nests;
  }

  boolean endsInObject() {
    return endsInObject;
  }

  /** Returns how many it closes. */
  int closed() {
    return closed;
  }

  /** Whether what it closes can be what is open, and so for what it goes on in. */
  boolean fits(long kinds) {
    return (kinds & closedMask) == closedKinds;
  }

  /** Returns how many it leaves open that were not. */
  int opened() {
    return opened;
  }

  long openedKinds() {
    return openedKinds;
  }

  /** Returns by how many levels it is deeper than before, where it is deepest. */
  int highest() {
    return highest;
  }

  /** Returns the state in which it ends, which is one before a value. */
  int stateAfter() {
    return stateAfter;
  }

  /** Returns the gap that came after this one the last time. */
  Gap next() {
    return next;
  }

  /** Returns the gap that came after this one before that. */
  Gap otherNext() {
    return otherNext;
  }

  /** Says which one came next; what does not go on where this one ends, can never follow it. */
  void setNext(Gap gap) {
    if (gap != next && gap.beginsInObject == endsInObject) {
      otherNext = next;
      next = gap;
    }
  }

  /** Returns the length that the value after it is guessed to have; not one if that varies. */
  int guess() {
    return guess;
  }

  void guessedWrong(int lengthOfValue) {
    if (guess >= 0) {
      guesses--;
      guess = guesses < 0 ? -1 : lengthOfValue;
    }
  }
}
