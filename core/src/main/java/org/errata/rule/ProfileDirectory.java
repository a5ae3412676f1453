package org.errata.rule;

/**
 * Knows the profiles of clients. Implemented by applications that keep them elsewhere than in a
 * file; needs a public constructor without parameters to be named in {@code web.xml}, and must be
 * thread-safe.
 */
@FunctionalInterface
public interface ProfileDirectory {

  /**
   * Tells whether a client has a profile.
   *
   * @param clientId the value of the header {@code client_id}; empty if the request has none
   * @param profile the number of the profile, 1 or more
   * @return whether the client has it; an exception is answered as a server error
   */
  boolean has(String clientId, long profile);
}
