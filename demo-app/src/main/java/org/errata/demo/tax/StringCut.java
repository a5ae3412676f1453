package org.errata.demo.tax;

/**
 * Decides, byte by byte, how much of a JSON string is kept: its beginning, up to {@value #LONGEST}
 * bytes, and the rest of the character or escape sequence at which these end. Begins again with
 * every string.
 */
final class StringCut {

  static final int LONGEST = 8_192;

  /** The bytes of the longest escape sequence, a backslash, u and four digits. */
  private static final int LONGEST_ESCAPE = 6;

  private int length;
  private int sinceBackslash;
  private boolean escaped;
  private boolean cutting;
  private boolean open;

  /** Begins after an opening quotation mark. */
  void begin() {
    length = 0;
    sinceBackslash = LONGEST_ESCAPE;
    escaped = false;
    cutting = false;
    open = true;
  }

  /** Tells whether the closing quotation mark has not come yet. */
  boolean isOpen() {
    return open;
  }

  /** Takes the next byte, the closing quotation mark included, and tells whether it is kept. */
  boolean keeps(byte b) {
    if (b == '"' && !escaped) {
      open = false;
      return true;
    }
    boolean startsEscape = b == '\\' && !escaped;
    boolean insideEscape = sinceBackslash < LONGEST_ESCAPE && !startsEscape;
    boolean insideCharacter = (b & 0xc0) == 0x80;
    if (++length > LONGEST && !insideEscape && !insideCharacter) {
      cutting = true;
    }
    sinceBackslash = startsEscape ? 1 : Math.min(sinceBackslash + 1, LONGEST_ESCAPE);
    escaped = startsEscape;
    return !cutting;
  }
}
