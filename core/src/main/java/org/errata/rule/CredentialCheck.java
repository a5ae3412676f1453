package org.errata.rule;

/**
 * Decides whether credentials are accepted. Applications that keep their own accounts implement it:
 *
 * <pre>{@code
 * public final class AccountCheck implements CredentialCheck {
 *
 *   private final Map<String, Account> accounts =
 *       Map.of("demo@example.com", new Account("secret", "1001"));
 *
 *   @Override
 *   public boolean accepts(Credentials credentials, RequestView request) {
 *     Account account = accounts.get(credentials.userIgnoringCase());
 *     return account != null
 *         && account.clientId().equals(credentials.clientId())
 *         && MessageDigest.isEqual(
 *             account.password().getBytes(StandardCharsets.UTF_8),
 *             credentials.password().getBytes(StandardCharsets.UTF_8));
 *   }
 *
 *   private record Account(String password, String clientId) {}
 * }
 * }</pre>
 *
 * <p>In {@code web.xml}, the init-param {@code credentials} names the class, which then needs a
 * public constructor without parameters. An implementation must be thread-safe.
 */
@FunctionalInterface
public interface CredentialCheck {

  /**
   * Decides about the credentials of a request.
   *
   * @param credentials well-formed credentials; compare {@link Credentials#userIgnoringCase}
   * @param request the request that has them
   * @return whether the user may act for the client; an exception is treated as a server error
   */
  boolean accepts(Credentials credentials, RequestView request);

  /**
   * Tells the log why credentials were not accepted. Called after {@link #accepts} has returned
   * false.
   *
   * @param credentials the credentials that were not accepted
   * @return a text without the password; by default it has the name of this class, the user and the
   *     client
   */
  default String reason(Credentials credentials) {
    return "%s did not accept %s for client %s"
        .formatted(
            ReasonText.nameOf(getClass()),
            credentials.userInLog(),
            ReasonText.quoted(credentials.clientId()));
  }
}
