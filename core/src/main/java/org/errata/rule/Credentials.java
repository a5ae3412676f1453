package org.errata.rule;

import static java.util.Objects.requireNonNull;

import java.util.Locale;

/**
 * The credentials of a request, and the client for which the user acts.
 *
 * @param user the user name as it was sent, never empty
 * @param password the password, in which case matters
 * @param clientId the value of the header field for the client, never blank, of 128 characters at
 *     most
 */
public record Credentials(String user, String password, String clientId) {

  /**
   * Checks the components.
   *
   * @param user the user name
   * @param password the password
   * @param clientId the client
   */
  public Credentials {
    requireNonNull(user, "user");
    requireNonNull(password, "password");
    requireNonNull(clientId, "clientId");
  }

  /**
   * Returns the user name in lower case. User names ignore case, so compare this one.
   *
   * @return the user name in lower case
   */
  public String userIgnoringCase() {
    return user.toLowerCase(Locale.ROOT);
  }

  /**
   * Returns the user name for a text of the log. A name that was sent without a password may be a
   * secret key, so that it is left out.
   *
   * @return the first 64 characters in quotes, escaped for the log; {@code a user without a
   *     password} if the password is empty
   */
  public String userInLog() {
    return password.isEmpty() ? "a user without a password" : ReasonText.quoted(user);
  }

  /** Omits the password, as credentials may be logged. */
  @Override
  public String toString() {
    return "Credentials[user=" + user + ", clientId=" + clientId + "]";
  }
}
