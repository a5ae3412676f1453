package org.errata.catalogue;

/**
 * The name by which a catalogue entry is found: 2 to 64 of {@code a-z}, {@code 0-9} and {@code -},
 * starting with a letter. Once published, an id never changes its meaning.
 *
 * @param value the name itself
 */
public record EntryId(String value) {

  private static final int SHORTEST = 2;
  private static final int LONGEST = 64;

  /**
   * Checks the name.
   *
   * @param value the name itself
   * @throws IllegalArgumentException if {@code value} is not of the form told above
   */
  public EntryId {
    if (!isWellFormed(value)) {
      throw new IllegalArgumentException(
          "entry id '%s' must be %d to %d of a-z, 0-9 and '-', starting with a letter"
              .formatted(value, SHORTEST, LONGEST));
    }
  }

  private static boolean isWellFormed(String value) {
    if (value.length() < SHORTEST || value.length() > LONGEST || !isLetter(value.charAt(0))) {
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
