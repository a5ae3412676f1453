package org.errata.rule;

import static java.util.Objects.requireNonNull;

import java.util.Locale;

/**
 * What a client has shown of itself.
 *
 * @param user the user name as it was sent, never empty
 * @param password the password, in which case matters
 * @param clientId the value of the header {@code client_id}, never blank
 */
public record Credentials(String user, String password, String clientId) {

  /**
   * Refuses nulls.
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
   * Returns the user name with its case taken away: user names ignore case, so this is the one to
   * compare.
   *
   * @return the user name in lower case
   */
  public String userIgnoringCase() {
    return user.toLowerCase(Locale.ROOT);
  }

  /** Leaves the password out: records end up in logs. */
  @Override
  public String toString() {
    return "Credentials[user=" + user + ", clientId=" + clientId + "]";
  }
}
