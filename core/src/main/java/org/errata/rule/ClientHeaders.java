package org.errata.rule;

import static java.util.Objects.requireNonNull;

/**
 * The names of the header fields that identify a client. Names ignore case (RFC 9110 section 5.1).
 *
 * @param client the field that has the id of the client
 * @param profile the field that has the number of one of the client's profiles
 * @param credentials the field that has the Base64 of {@code user:password}, beside {@code
 *     Authorization}
 */
public record ClientHeaders(String client, String profile, String credentials) {

  /**
   * Checks the components.
   *
   * @param client the name of a header field
   * @param profile the name of a header field
   * @param credentials the name of a header field
   */
  public ClientHeaders {
    requireNonNull(client, "client");
    requireNonNull(profile, "profile");
    requireNonNull(credentials, "credentials");
  }
}
