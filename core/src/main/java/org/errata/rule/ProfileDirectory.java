package org.errata.rule;

/**
 * Looks up the profiles of clients. Applications that do not keep them in a file implement it:
 *
 * <pre>{@code
 * public final class ProfileTable implements ProfileDirectory {
 *
 *   private final Map<String, Set<Long>> profiles = Map.of("1001", Set.of(1L, 2L));
 *
 *   @Override
 *   public boolean has(String clientId, long profile) {
 *     return profiles.getOrDefault(clientId, Set.of()).contains(profile);
 *   }
 * }
 * }</pre>
 *
 * <p>In {@code web.xml}, the init-param {@code profiles} names the class, which then needs a public
 * constructor without parameters. An implementation must be thread-safe.
 */
@FunctionalInterface
public interface ProfileDirectory {

  /**
   * Tells whether a client has a profile.
   *
   * @param clientId the value of the header field for the client, of 128 characters at most; empty
   *     if the request has none
   * @param profile the number of the profile, 1 or more
   * @return whether the client has it; an exception is treated as a server error
   */
  boolean has(String clientId, long profile);
}
