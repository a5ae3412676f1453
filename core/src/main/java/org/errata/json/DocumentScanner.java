package org.errata.json;

import static org.errata.json.GrammarState.*;

import java.util.Arrays;

/**
 * Scans the pieces of one document and knows the state between them. {@link StructureScanner} goes
 * over whole tokens of the usual sorts; a token that is unusual, or that does not end within the
 * piece, is read byte by byte. Both ways lead to the same states, so the verdict does not depend on
 * how the document was split.
 */
final class DocumentScanner {
  private static final int MARGIN = StructureScanner.MARGIN;

  private final Nesting nesting;
  private final StructureScanner structure;
  private final StringAutomaton string = new StringAutomaton();

  /** The last bytes of a piece, followed by zeros, which no token contains. */
  private final byte[] padded = new byte[2 * MARGIN];

  private int state;

  DocumentScanner(int maxDepth) {
    nesting = new Nesting(maxDepth);
    structure = new StructureScanner(nesting);
    state = START;
  }

  /** Begins another document. */
  void clear() {
    nesting.clear();
    state = START;
  }

  int state() {
    return state;
  }

  /** Takes the end of the document as the end of a number at the top level. */
  void endNumber() {
    if (isCompleteNumber(state)) {
      state = nesting.stateAfterValue();
    }
  }

  /** Scans a piece, and returns the index of the byte that is refused, or {@code to}. */
  int scan(byte[] bytes, int from, int to) {
    if (state == START && from < to && bytes[from] != (byte) 0xef) {
      state = DOCUMENT;
    }
    int last = to - MARGIN;
    int i = scan(bytes, from, to, last);
    if (i > last && i < to && isBetweenTokens(state)) {
      // fewer bytes are left than StructureScanner must be able to read, so they are copied
      int length = to - i;
      System.arraycopy(bytes, i, padded, 0, length);
      Arrays.fill(padded, length, length + MARGIN, (byte) 0);
      i += scan(padded, 0, length, length - 1);
    }
    return i;
  }

  /**
   * Scans up to {@code to}, or to where a token begins after {@code last}, or to a byte that is
   * refused.
   */
  private int scan(byte[] bytes, int from, int to, int last) {
    int i = from;
    while (true) {
      if (isBetweenTokens(state)) {
        i = structure.scan(bytes, i, last, state);
        state = structure.state();
      }
      if (i <= last && isBeforeValue(state)) {
        int end = WholeTokens.endOfNumberWithExponent(bytes, i, last);
        if (end > i) {
          i = end;
          state = nesting.stateAfterValue();
          continue;
        }
      }
      if (isBetweenTokens(state)) {
        if (i > last || !beginsToken(bytes[i])) {
          return i;
        }
        i++;
      }
      i = restOfToken(bytes, i, to);
      if (!isBetweenTokens(state)) {
        return i;
      }
    }
  }

  private boolean beginsToken(byte read) {
    int next = isBeforeValue(state) ? TokenGrammar.first(read) : TokenGrammar.REFUSED;
    if (next == TokenGrammar.REFUSED) {
      return false;
    }
    state = next;
    return true;
  }

  /** Reads a token that has begun. Returns the index after it, of a refused byte, or {@code to}. */
  private int restOfToken(byte[] bytes, int from, int to) {
    if (isWithinString(state)) {
      return restOfString(bytes, from, to);
    }
    int i = from;
    while (i < to && !isBetweenTokens(state)) {
      int next = TokenGrammar.next(state, bytes[i] & 0xff);
      if (next == TokenGrammar.REFUSED) {
        return i;
      }
      if (next == TokenGrammar.NUMBER_ENDED_BEFORE) {
        state = nesting.stateAfterValue();
        return i;
      }
      state = next == TokenGrammar.TOKEN_ENDED ? nesting.stateAfterValue() : next;
      i++;
    }
    return i;
  }

  private int restOfString(byte[] bytes, int from, int to) {
    int i = string.skip(bytes, from, to, state);
    state = string.state();
    if (i < to && bytes[i] == '"' && state == STRING) {
      state = structure.isInName() ? COLON : nesting.stateAfterValue();
      return i + 1;
    }
    return i;
  }
}
