package org.errata.tomcat;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** What the application of the tests does; none of it is Errata's. */
final class TestServlets {

  private TestServlets() {}

  /** An implementation of a servlet. */
  @FunctionalInterface
  interface Service {
    void serve(HttpServletRequest request, HttpServletResponse response) throws IOException;
  }

  static HttpServlet of(Service service) {
    return new ServiceServlet(service);
  }

  /** Describes a body that it does not send, sets a cookie, and calls {@code sendError}. */
  static void sendError(HttpServletResponse response) throws IOException {
    response.setContentType("image/png");
    response.setHeader("ETag", "\"1\"");
    response.setHeader("Content-Disposition", "attachment");
    response.setHeader("Content-Encoding", "gzip");
    response.addCookie(new Cookie("a", "b"));
    response.addHeader("Vary", "Origin");
    response.getWriter().write("half an ima");
    response.sendError(404, "no such image");
  }

  private static final class ServiceServlet extends HttpServlet {
    private static final long serialVersionUID = 1;

    private final transient Service service;

    ServiceServlet(Service service) {
      this.service = service;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      service.serve(request, response);
    }
  }
}
