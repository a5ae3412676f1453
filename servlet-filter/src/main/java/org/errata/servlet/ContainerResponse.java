package org.errata.servlet;

import jakarta.servlet.ServletResponse;
import jakarta.servlet.ServletResponseWrapper;
import jakarta.servlet.http.HttpServletResponse;

/** The container's own response, below all that filters have wrapped around it. */
final class ContainerResponse {

  private ContainerResponse() {}

  static HttpServletResponse of(HttpServletResponse response) {
    ServletResponse base = response;
    while (base instanceof ServletResponseWrapper wrapper) {
      base = wrapper.getResponse();
    }
    // some container's own class, which is not bound to be one of HTTP
    return base instanceof HttpServletResponse http ? http : response;
  }
}
