package org.errata.json;

/**
 * The gaps that a document was seen to have, each linked with those that came after it. When there
 * is no room for more, all are forgotten.
 */
final class Gaps {
  private static final int MOST = 32;

  private Gap[] known = {};
  private int count;
  private Gap last = Gap.NONE;

  void clear() {
    count = 0;
    last = Gap.NONE;
  }

  /** Returns the gap that was passed or added last, or {@link Gap#NONE}. */
  Gap last() {
    return last;
  }

  void setLast(Gap gap) {
    last = gap;
  }

  /** Adds a gap after the last, or links its like if that is known. */
  void add(byte[] bytes, int from, int to, Turn turn) {
    Gap gap = spare();
    gap.set(bytes, from, to, turn);
    Gap like = known(gap);
    if (like == gap) {
      count++;
    }
    if (count > MOST) {
      clear();
      return;
    }
    if (last != Gap.NONE) {
      last.setNext(like);
    }
    last = like;
  }

  private Gap spare() {
    if (known.length == 0) {
      known = new Gap[MOST + 1];
    }
    if (known[count] == null) {
      known[count] = new Gap();
    }
    return known[count];
  }

  private Gap known(Gap gap) {
    int i = 0;
    while (!known[i].isLike(gap)) {
      i++;
    }
    return known[i];
  }
}
