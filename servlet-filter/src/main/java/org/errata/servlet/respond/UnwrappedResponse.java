package org.errata.servlet.respond;

import jakarta.servlet.ServletResponse;
import jakarta.servlet.ServletResponseWrapper;
import jakarta.servlet.http.HttpServletResponse;
import org.errata.catalogue.Entry;

/** Finds the container's own response, below all wrappers of filters. */
final class UnwrappedResponse {

  private UnwrappedResponse() {}

  static HttpServletResponse of(HttpServletResponse response) {
    ServletResponse base = response;
    while (base instanceof ServletResponseWrapper wrapper) {
      base = wrapper.getResponse();
    }
    // a container may have a class of its own there that is no HttpServletResponse
    return base instanceof HttpServletResponse http ? http : response;
  }

  /**
   * Sets a status, and returns the response that has taken it: the given one, or else the
   * container's own. A wrapper may ignore the status, and then the header fields too. Tomcat leaves
   * such a wrapper behind when an {@code Error} is thrown out of an include.
   */
  static HttpServletResponse withStatus(int status, HttpServletResponse response) {
    response.setStatus(status);
    if (response.getStatus() == status) {
      return response;
    }
    HttpServletResponse unwrapped = of(response);
    unwrapped.setStatus(status);
    return unwrapped;
  }

  /**
   * Resets the container's own response and sets a status on it, unless it is committed.
   *
   * @throws IllegalStateException if it does not take the status
   */
  static void resetTo(int status, HttpServletResponse response) {
    HttpServletResponse unwrapped = of(response);
    if (!unwrapped.isCommitted()) {
      unwrapped.reset();
      requireStatus(status, unwrapped);
    }
  }

  /** Sets a status, and throws an {@code IllegalStateException} if the response ignores it. */
  static void requireStatus(int status, HttpServletResponse response) {
    response.setStatus(status);
    if (response.getStatus() != status) {
      throw new IllegalStateException("a wrapper of the response ignores the status " + status);
    }
  }

  /** Tells whether the response is committed or has an error status. */
  static boolean isErrorOrCommitted(HttpServletResponse response) {
    HttpServletResponse unwrapped = of(response);
    return unwrapped.isCommitted() || Entry.isErrorStatus(unwrapped.getStatus());
  }
}
