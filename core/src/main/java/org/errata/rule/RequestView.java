package org.errata.rule;

import java.util.List;

/**
 * A request as rules see it, before the application does. Used by one thread at a time, for as long
 * as the rules are asked.
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
   * Returns the address that the request came from, to tell clients apart that have no id.
   *
   * @return as {@code ServletRequest.getRemoteAddr} has it
   */
  String remoteAddress();

  /**
   * Returns the request's body.
   *
   * @return the body, none of it read until it is asked for
   */
  RequestBody body();
}
