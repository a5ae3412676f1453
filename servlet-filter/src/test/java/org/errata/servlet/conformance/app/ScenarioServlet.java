package org.errata.servlet.conformance.app;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** A servlet that behaves as the path says, for every method. */
public abstract class ScenarioServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Override
  protected final void service(HttpServletRequest request, HttpServletResponse response) {
    NotesServlet.add(request, "ran");
    try {
      respond(path(request), request, response, Canary.of(request));
    } catch (Exception e) {
      // rethrows a checked exception without a wrapper
      throw SneakyThrow.unchecked(e);
    }
  }

  /** Returns the path within this servlet, also in an include, which keeps that of the caller. */
  private static String path(HttpServletRequest request) {
    return request.getAttribute(RequestDispatcher.INCLUDE_PATH_INFO) instanceof String included
        ? included
        : request.getPathInfo();
  }

  /** Behaves as the path says; the canary goes into every message not meant for the client. */
  protected abstract void respond(
      String path, HttpServletRequest request, HttpServletResponse response, String canary)
      throws Exception;
}
