package org.errata.rule;

/**
 * Decides whether credentials are accepted. Implemented by applications that keep their own
 * accounts; needs a public constructor without parameters to be named in {@code web.xml}, and must
 * be thread-safe.
 */
@FunctionalInterface
public interface CredentialCheck {

  /**
   * Decides about the credentials of a request.
   *
   * @param credentials well-formed credentials; compare {@link Credentials#userIgnoringCase}
   * @param request the request that they came with
   * @return whether the user may act for the client; an exception is answered as a server error
   */
  boolean accepts(Credentials credentials, RequestView request);
}
