package org.errata.servlet.webapp;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.TimeoutException;

/** Fails as the path says, whatever the method. */
public final class Faults extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    String secret = Secret.of(request);
    switch (request.getPathInfo()) {
      case "/exception" -> throw new IllegalStateException(secret);
      case "/error" -> throw new AssertionError(secret);
      case "/checked" -> throw new ServletException(new TimeoutException(secret));
      case "/io" -> throw new IOException(secret);
      case "/half-way" -> {
        response.setContentType("text/html");
        response.getWriter().print("<p>the first half of a page, not yet sent");
        throw new IllegalStateException(secret);
      }
      case "/send-error" -> response.sendError(status(request));
      case "/send-error-with-message" -> response.sendError(status(request), secret);
      case "/send-error-and-go-on" -> {
        response.sendError(status(request), secret);
        response.getWriter().print(secret);
        response.flushBuffer();
        throw new IllegalStateException(secret);
      }
      case "/empty-status" -> response.setStatus(status(request));
      case "/after-commit" -> {
        response.getOutputStream().write(new byte[100]);
        response.flushBuffer();
        throw new IllegalStateException(secret);
      }
      case "/after-commit-with-length" -> {
        response.setContentLength(1000);
        response.getOutputStream().write(new byte[100]);
        response.flushBuffer();
        throw new IllegalStateException(secret);
      }
      default -> response.getWriter().print("no fault of this name");
    }
  }

  private static int status(HttpServletRequest request) {
    return Integer.parseInt(request.getParameter("status"));
  }
}
