package org.errata.json;

/**
 * Runs of bytes of one sort. Each method returns the index of the first byte from {@code from} that
 * does not belong to the run, or {@code to}.
 */
final class Runs {
  private Runs() {}

  static int whiteSpace(byte[] bytes, int from, int to) {
    int i = from;
    while (i < to) {
      int read = bytes[i];
      if (read > ' ') {
        return i;
      }
      if (read == ' ' && i <= to - Word.BYTES) {
        i = Word.indexOfNonSpace(i, Word.at(bytes, i));
      } else if (read == ' ' || read == '\n' || read == '\r' || read == '\t') {
        i++;
      } else {
        return i;
      }
    }
    return i;
  }

  /** Whole words of plain characters of a string; so it ends where one begins that has others. */
  static int plainWords(byte[] bytes, int from, int to) {
    int i = from;
    while (i <= to - Word.BYTES && Word.marksNonPlain(Word.at(bytes, i)) == 0) {
      i += Word.BYTES;
    }
    return i;
  }

  static int digits(byte[] bytes, int from, int to) {
    int i = from;
    for (; i <= to - Word.BYTES; i += Word.BYTES) {
      long others = Word.marksNonDigits(Word.at(bytes, i));
      if (others != 0) {
        return Word.indexOfMark(i, others);
      }
    }
    while (i < to && bytes[i] >= '0' && bytes[i] <= '9') {
      i++;
    }
    return i;
  }
}
