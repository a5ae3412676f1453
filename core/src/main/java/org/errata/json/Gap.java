package org.errata.json;

/**
 * What stands between two values that are no array and no object: the ends of those around the
 * first, a comma, the beginnings of those around the second, its name, and the white space. Once
 * the grammar has passed it, the same bytes need not be asked about again: where the same arrays
 * and objects are open before it, the same are open after it.
 *
 * <p>It is set again when it was forgotten, so that a scanner that is used again makes no new ones.
 */
final class Gap {
  static final int MAX_LENGTH = 4 * Word.BYTES;

  /** Is never set, so that it is nowhere. */
  static final Gap NONE = new Gap();

  private static final int TWO_WORDS = 2 * Word.BYTES;

  /** How often the value after it, or its length, may be guessed wrong. */
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

  // what is open on both sides, as Nesting has it
  private long kindsBefore;
  private int depthBefore;
  private long kindsAfter;
  private int depthAfter;
  private int stateAfter;

  private Gap next = this;
  private Gap otherNext = this;

  // the value that came after it the last time, with the byte that ends it
  private long value = 1;
  private long valueMask;
  private int valueLength;
  private int valuesLeft;

  private int guess;
  private int guessesLeft;

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
    kindsBefore = turn.kindsBefore();
    depthBefore = turn.depthBefore();
    kindsAfter = turn.kinds();
    depthAfter = turn.depth();
    stateAfter = turn.stateAfter();
    next = NONE;
    otherNext = NONE;
    valueMask = 0;
    value = 1;
    valuesLeft = GUESSES;
    guess = 0;
    guessesLeft = GUESSES;
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
   * Whether they are the same bytes at the same place. So are their lengths then, as no byte of a
   * gap is zero.
   */
  boolean isLike(Gap other) {
    return first == other.first
        && second == other.second
        && third == other.third
        && fourth == other.fourth
        && kindsBefore == other.kindsBefore
        && depthBefore == other.depthBefore;
  }

  int length() {
    return length;
  }

  /** Returns what is open after it. */
  long kindsAfter() {
    return kindsAfter;
  }

  /** Returns how many are open after it. */
  int depthAfter() {
    return depthAfter;
  }

  /** Returns the state in which it ends, which is one before a value. */
  int stateAfter() {
    return stateAfter;
  }

  /** Returns a gap that came after this one, so that what is open need not be compared. */
  Gap next() {
    return next;
  }

  /** Returns the one that did before that. */
  Gap otherNext() {
    return otherNext;
  }

  /** Says which one came next; what does not go on where this one ends, can never follow it. */
  void setNext(Gap gap) {
    if (gap != next && gap.kindsBefore == kindsAfter && gap.depthBefore == depthAfter) {
      otherNext = next;
      next = gap;
    }
  }

  /** Whether the value that a word begins with is the one that came last, if that is remembered. */
  boolean isLastValue(long word) {
    return (word & valueMask) == value;
  }

  int lengthOfLastValue() {
    return valueLength;
  }

  /** Whether values have not changed too often yet to remember them. */
  boolean remembersValues() {
    return valuesLeft > 0;
  }

  /** Remembers a value that a word begins with, if its end is in there too. */
  void setLastValue(long word, int lengthOfValue) {
    valuesLeft--;
    valueMask = valuesLeft > 0 && lengthOfValue < Word.BYTES ? mask(lengthOfValue + 1) : 0;
    // that no word is, where none is remembered
    value = valueMask == 0 ? 1 : word & valueMask;
    valueLength = lengthOfValue;
  }

  /** Returns the length that the value after it is guessed to have; not one if that varies. */
  int guess() {
    return guess;
  }

  void guessedWrong(int lengthOfValue) {
    guessesLeft--;
    guess = guessesLeft > 0 ? lengthOfValue : -1;
  }
}
