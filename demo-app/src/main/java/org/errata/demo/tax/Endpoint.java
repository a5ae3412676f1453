package org.errata.demo.tax;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;

/**
 * A resource with one method. {@link HttpServlet} alone would answer the others without the {@code
 * Allow} that RFC 9110 section 15.5.6 asks of a 405, and with 400 or 501 in some cases.
 */
abstract class Endpoint extends HttpServlet {

  private static final long serialVersionUID = 1L;

  private final transient Set<String> methods;
  private final String allow;

  private Endpoint(Set<String> methods, String allow) {
    this.methods = methods;
    this.allow = allow;
  }

  /** What is read with GET can be asked for with HEAD; the container leaves the body out. */
  abstract static class Reading extends Endpoint {
    private static final long serialVersionUID = 1L;

    Reading() {
      super(Set.of("GET", "HEAD"), "GET, HEAD, OPTIONS");
    }
  }

  /** What takes a body takes it with POST. */
  abstract static class Taking extends Endpoint {
    private static final long serialVersionUID = 1L;

    Taking() {
      super(Set.of("POST"), "POST, OPTIONS");
    }
  }

  @Override
  protected final void service(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    if (methods.contains(request.getMethod())) {
      answer(request, response);
      return;
    }
    response.setHeader("Allow", allow);
    if (request.getMethod().equals("OPTIONS")) {
      response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    } else {
      response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
    }
  }

  abstract void answer(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException;
}
