package org.errata.rule;

import java.util.Optional;

/**
 * Reads the header field for the client. Its value has at most {@value #LONGEST} characters, so
 * that what is kept for a client is bounded.
 */
final class ClientIdField {

  static final int LONGEST = 128;

  private ClientIdField() {}

  /**
   * Returns the id without white space around it; empty if absent or blank.
   *
   * @throws MalformedHeaderException if the lines have different values or a value that is too long
   */
  static Optional<String> of(String name, RequestView request) throws MalformedHeaderException {
    Optional<String> id = SingleValue.of(name, request);
    if (id.isPresent() && id.get().length() > LONGEST) {
      throw new MalformedHeaderException(
          "the header " + name + " has more than " + LONGEST + " characters");
    }
    return id;
  }
}
