package org.errata.rule;

import java.util.List;
import java.util.Optional;

/**
 * The parts of a request that rules may read. Used by one thread at a time, while the rules are
 * checked.
 */
public interface RequestView {

  /**
   * Returns the request's method, in the case in which it was sent (RFC 9110 section 9.1).
   *
   * @return such as {@code POST}
   */
  String method();

  /**
   * Returns the lines of a header field.
   *
   * @param name the field's name, in any case
   * @return one value for each line, in the order of arrival; empty if there is none
   */
  List<String> headers(String name);

  /**
   * Returns the address of the client, which identifies clients that have no id.
   *
   * @return the value of {@code ServletRequest.getRemoteAddr}
   */
  String remoteAddress();

  /**
   * Returns the authenticated user.
   *
   * @return the name that a rule of the same filter gave to {@link #authenticated}; empty before
   */
  Optional<String> user();

  /**
   * Remembers the authenticated user for the rules that follow. A rule that authenticates requests
   * calls it.
   *
   * @param user the name, in lower case where the case of names is ignored
   */
  void authenticated(String user);

  /**
   * Returns the request's body.
   *
   * @return the body, which is read only when its methods need it
   */
  RequestBody body();
}
