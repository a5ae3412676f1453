package org.errata.servlet.conformance.app.errors;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.errata.ErrataException;
import org.errata.servlet.conformance.app.ScenarioServlet;

/** Forwards or includes the resource that a header field names. */
public final class DispatchServlet extends ScenarioServlet {

  private static final long serialVersionUID = 1L;

  @Override
  protected void respond(
      String path, HttpServletRequest request, HttpServletResponse response, String canary)
      throws Exception {
    String target = request.getHeader("X-Target");
    RequestDispatcher dispatcher = request.getRequestDispatcher(target);
    switch (path) {
      case "/forward" -> dispatcher.forward(request, response);
      case "/forward-after-output" -> {
        response.getWriter().print("discarded by the forward");
        dispatcher.forward(request, response);
      }
      case "/forward-and-throw" -> {
        dispatcher.forward(request, response);
        throw new IllegalStateException(canary);
      }
      case "/forward-and-throw-problem" -> {
        dispatcher.forward(request, response);
        throw new ServletException(ErrataException.of("profile-id-not-found"));
      }
      case "/include" -> {
        response.getWriter().print("before, ");
        dispatcher.include(request, response);
        response.getWriter().print(", after");
      }
      case "/include-and-throw" -> {
        dispatcher.include(request, response);
        throw new IllegalStateException(canary);
      }
      case "/include-error-caught" -> {
        try {
          dispatcher.include(request, response);
        } catch (OutOfMemoryError e) {
          response.sendError(409, canary);
        }
      }
      case "/include-error-caught-and-throw" -> {
        try {
          dispatcher.include(request, response);
        } catch (OutOfMemoryError e) {
          throw new IllegalStateException(canary);
        }
      }
      case "/include-of-include" ->
          request.getRequestDispatcher("/dispatches/include").include(request, response);
      case "/forward-to-include" ->
          request.getRequestDispatcher("/dispatches/include").forward(request, response);
      case "/include-named" ->
          getServletContext().getNamedDispatcher(target).include(request, response);
      case "/include-caught" -> {
        response.getWriter().print("before, ");
        try {
          dispatcher.include(request, response);
        } catch (RuntimeException e) {
          response.getWriter().print("after");
        }
      }
      default -> response.sendError(404);
    }
  }
}
