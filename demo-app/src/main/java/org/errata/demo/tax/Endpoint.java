package org.errata.demo.tax;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;

/**
 * A resource with one method. {@link HttpServlet} alone would omit the {@code Allow} that RFC 9110
 * section 15.5.6 requires in a 405, and would send 400 or 501 in some cases.
 */
abstract class Endpoint extends HttpServlet {

  private static final long serialVersionUID = 1L;

  private final transient Set<String> methods;
  private final String allow;

  private Endpoint(Set<String> methods, String allow) {
    this.methods = methods;
    this.allow = allow;
  }

  /** A resource with GET, and so with HEAD; the container omits the content of a HEAD response. */
  abstract static class Get extends Endpoint {
    private static final long serialVersionUID = 1L;

    Get() {
      super(Set.of("GET", "HEAD"), "GET, HEAD, OPTIONS");
    }
  }

  /** A resource with POST. */
  abstract static class Post extends Endpoint {
    private static final long serialVersionUID = 1L;

    Post() {
      super(Set.of("POST"), "POST, OPTIONS");
    }
  }

  @Override
  protected final void service(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    if (methods.contains(request.getMethod())) {
      respond(request, response);
      return;
    }
    response.setHeader("Allow", allow);
    if (request.getMethod().equals("OPTIONS")) {
      response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    } else {
      response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
    }
  }

  /** Responds to a request with an allowed method. */
  abstract void respond(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException;
}
