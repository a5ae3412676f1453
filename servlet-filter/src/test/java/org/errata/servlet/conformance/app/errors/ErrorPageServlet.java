package org.errata.servlet.conformance.app.errors;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The error pages of an application, some of which fail themselves. */
public final class ErrorPageServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    switch (request.getPathInfo()) {
      case "/throws" -> throw new IllegalStateException("canary of the page");
      case "/sends-error" -> response.sendError(500, "canary of the page");
      case "/half" -> {
        response.getWriter().print("half a page, and then");
        throw new IllegalStateException("canary of the page");
      }
      default -> {
        response.setContentType("text/html;charset=utf-8");
        response
            .getWriter()
            .print("<h1>Our page for " + request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE));
      }
    }
  }
}
