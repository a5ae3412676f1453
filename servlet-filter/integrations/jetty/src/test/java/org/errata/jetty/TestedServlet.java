package org.errata.jetty;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** What the applications of the tests do, by the path below the servlet; none of it is Errata's. */
public final class TestedServlet extends HttpServlet {

  private static final long serialVersionUID = 1;

  /** Makes the servlet; the container does. */
  public TestedServlet() {}

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    switch (request.getPathInfo()) {
      case "/image" -> sendError(response);
      case "/own" -> writeError(response);
      case "/late" -> request.startAsync().setTimeout(50);
      case "/empty" -> response.setStatus(409);
      case "/gone" -> response.sendError(410);
      case "/gone-page" -> response.getWriter().write("gone for good");
      case "/fail" -> throw new IllegalStateException("secret");
      default -> response.sendError(404);
    }
  }

  /** Describes a body that it does not send, sets a cookie, and calls {@code sendError}. */
  private static void sendError(HttpServletResponse response) throws IOException {
    response.setContentType("image/png");
    response.setHeader("ETag", "\"1\"");
    response.setHeader("Content-Disposition", "attachment");
    response.setHeader("Content-Encoding", "gzip");
    response.addCookie(new Cookie("a", "b"));
    response.addHeader("Access-Control-Allow-Origin", "*");
    response.getWriter().write("half an ima");
    response.sendError(404, "no such image");
  }

  private static void writeError(HttpServletResponse response) throws IOException {
    response.setStatus(422);
    response.setContentType("text/plain");
    response.getWriter().write("mine");
  }
}
