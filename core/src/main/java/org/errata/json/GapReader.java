package org.errata.json;

/**
 * Reads a gap for the second time, for what it does to the nesting. As the grammar has passed it
 * before, nothing is checked.
 */
final class GapReader {
  private final Turn turn = new Turn();

  /** Returns what the gap does that was found last. */
  Turn turn() {
    return turn;
  }

  /**
   * Returns the index of the value that a gap ends before, or {@code to}.
   *
   * @param kinds what is open where it begins, as {@link Nesting} has it
   */
  int end(byte[] bytes, int from, int to, long kinds, int depth) {
    turn.begin(kinds, depth);
    boolean name = false;
    int i = from;
    while (i < to) {
      int read = bytes[i];
      switch (read) {
        case ' ', '\n', '\r', '\t', ':' -> {}
        case ',' -> name = turn.isInObject();
        case '{', '[' -> {
          name = read == '{';
          turn.open(name);
        }
        case '}', ']' -> turn.close();
        default -> {
          if (!name) {
            return i;
          }
          name = false;
          i = endOfName(bytes, i, to);
        }
      }
      i++;
    }
    return to;
  }

  private static int endOfName(byte[] bytes, int from, int to) {
    int i = from + 1;
    while (i < to && bytes[i] != '"') {
      i += bytes[i] == '\\' ? 2 : 1;
    }
    return i;
  }
}
