package org.errata.json;

/**
 * Passes over members and items that lie in one piece, without asking {@link Grammar} about every
 * byte. Whatever is incomplete or wrong it leaves alone, but for a string, in which it may stop;
 * always in a state from which the grammar finds its way.
 *
 * <p>What is usual is left to {@link Members}, which is one loop; what a body may well have, and
 * most have not, is seen to here, between two runs of it.
 */
final class FastLane {
  private final Nesting nesting;
  private final StringText text;
  private final Members members;

  /** The last bytes of a piece, as many as the margin has, and as many zeros. */
  private final byte[] padded = new byte[2 * Members.MARGIN];

  private int state;

  FastLane(Nesting nesting, StringText text) {
    this.nesting = nesting;
    this.text = text;
    this.members = new Members(nesting);
  }

  /** Whether members or items may be passed over from this state on. */
  static boolean begins(int state) {
    return state == State.NAME
        || state == State.ITEM
        || state == State.FIRST_NAME
        || state == State.FIRST_ITEM;
  }

  /** Returns the state at the index that the last skip returned. */
  int state() {
    return state;
  }

  /**
   * Skips what it can from a state that {@link #begins}, up to the first value that ends not before
   * {@code enough}, and returns how far it got.
   */
  int skip(byte[] bytes, int from, int to, int enough, int start) {
    state = start;
    int last = to - Members.MARGIN;
    int i = run(bytes, from, to, last, Math.min(last, enough - 1));
    return i > last && i < to && Members.goesOn(state) ? skipEnd(bytes, i, to) : i;
  }

  /** Skips the last bytes where they can be read beyond: in a copy, with zeros after them. */
  private int skipEnd(byte[] bytes, int from, int to) {
    int shift = Members.MARGIN - to;
    System.arraycopy(bytes, from, padded, from + shift, to - from);
    int last = Members.MARGIN - 1;
    return run(padded, from + shift, Members.MARGIN, last, last) - shift;
  }

  private int run(byte[] bytes, int from, int to, int last, int stop) {
    int passed = pass(bytes, from, to, last, stop);
    while (passed <= last) {
      int i = unusual(bytes, passed, to, last);
      if (i == passed || !Members.goesOn(state)) {
        return i;
      }
      passed = pass(bytes, i, to, last, stop);
    }
    return passed;
  }

  private int pass(byte[] bytes, int from, int to, int last, int stop) {
    int i = members.pass(bytes, from, Members.endOfNumbers(to, last), last, stop, state);
    state = members.state();
    return i;
  }

  /** Passes over one thing that {@link Members} does not, if it can. */
  private int unusual(byte[] bytes, int from, int to, int last) {
    return switch (state) {
      case State.STRING -> restOfString(bytes, from, to);
      case State.FIRST_NAME, State.NAME -> name(bytes, from, to, last);
      case State.MEMBER, State.ITEM, State.FIRST_ITEM ->
          number(bytes, from, Members.endOfNumbers(to, last));
      default -> from;
    };
  }

  private int restOfString(byte[] bytes, int from, int to) {
    int end = text.skip(bytes, from, to, State.STRING);
    if (end == to || !text.isAtEnd(bytes[end])) {
      state = text.state();
      return end;
    }
    state = nesting.stateAfterValue();
    return end + 1;
  }

  private int name(byte[] bytes, int from, int to, int last) {
    if (bytes[from] != '"') {
      return from;
    }
    int end = text.endOfString(bytes, from + 1, to);
    if (end > last) {
      return from;
    }
    int colon = Members.space(bytes, end + 1, to);
    if (colon > last || bytes[colon] != ':') {
      return from;
    }
    state = State.MEMBER;
    return colon + 1;
  }

  private int number(byte[] bytes, int from, int to) {
    int end = Token.number(bytes, from, to);
    if (end > from) {
      state = nesting.stateAfterValue();
    }
    return end;
  }
}
