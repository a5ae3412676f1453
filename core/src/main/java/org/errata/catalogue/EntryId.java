package org.errata.catalogue;

/**
 * The id of a catalogue entry: 2 to 64 of {@code a-z}, {@code 0-9} and {@code -}, starting with a
 * letter. A published id should never change its meaning.
 *
 * @param value the id
 */
public record EntryId(String value) {

  private static final int MIN_LENGTH = 2;
  private static final int MAX_LENGTH = 64;

  /**
   * Checks the characters.
   *
   * @param value the id
   * @throws IllegalArgumentException if {@code value} does not have this form
   */
  public EntryId {
    if (!isWellFormed(value)) {
      throw new IllegalArgumentException(
          "entry id '%s' must be %d to %d of a-z, 0-9 and '-', starting with a letter"
              .formatted(value, MIN_LENGTH, MAX_LENGTH));
    }
  }

  private static boolean isWellFormed(String value) {
    if (value.length() < MIN_LENGTH || value.length() > MAX_LENGTH || !isLetter(value.charAt(0))) {
      return false;
    }
    for (int i = 1; i < value.length(); i++) {
      char c = value.charAt(i);
      if (!isLetter(c) && (c < '0' || c > '9') && c != '-') {
        return false;
      }
    }
    return true;
  }

  private static boolean isLetter(int c) {
    return c >= 'a' && c <= 'z';
  }

  @Override
  public String toString() {
    return value;
  }
}
