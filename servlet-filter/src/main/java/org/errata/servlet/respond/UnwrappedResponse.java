package org.errata.servlet.respond;

import jakarta.servlet.ServletResponse;
import jakarta.servlet.ServletResponseWrapper;
import jakarta.servlet.http.HttpServletResponse;

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
}
