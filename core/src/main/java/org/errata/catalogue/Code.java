package org.errata.catalogue;

/**
 * The code of an entry, for programs: a number such as {@code -2000} or a text such as {@code
 * ORDER_NOT_FOUND}. The text {@code "404"} is another code than the number 404. As a string, a code
 * has no quotes. Immutable and thread-safe.
 */
public sealed interface Code {

  /**
   * Makes a code that is a number.
   *
   * @param number any number, negative ones too
   * @return the code
   */
  static Code of(int number) {
    return new OfNumber(number);
  }

  /**
   * Makes a code that is a text.
   *
   * @param text 1 to 64 visible ASCII characters other than quotes
   * @return the code
   * @throws IllegalArgumentException if {@code text} does not have this form
   */
  static Code of(String text) {
    return new OfText(text);
  }

  /**
   * Returns the value for a body.
   *
   * @return an {@link Integer} or a {@link String}
   */
  Object value();

  /**
   * A code that is a number.
   *
   * @param value any number
   */
  record OfNumber(Integer value) implements Code {

    @Override
    public String toString() {
      return value.toString();
    }
  }

  /**
   * A code that is a text.
   *
   * @param value the text
   */
  record OfText(String value) implements Code {

    private static final int MAX_LENGTH = 64;

    /**
     * Checks the characters.
     *
     * @param value 1 to 64 visible ASCII characters other than quotes
     * @throws IllegalArgumentException if {@code value} does not have this form
     */
    public OfText {
      if (value.isEmpty()
          || value.length() > MAX_LENGTH
          || !value.chars().allMatch(c -> c > ' ' && c < 0x7f && c != '"' && c != '\'')) {
        throw new IllegalArgumentException(
            "code '%s' must be 1 to %d visible ASCII characters other than quotes"
                .formatted(value, MAX_LENGTH));
      }
    }

    @Override
    public String toString() {
      return value;
    }
  }
}
