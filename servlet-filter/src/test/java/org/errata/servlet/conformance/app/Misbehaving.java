package org.errata.servlet.conformance.app;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** A servlet that does what the path says, whatever the method. */
abstract class Misbehaving extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Override
  protected final void service(HttpServletRequest request, HttpServletResponse response) {
    Notes.add(request, "ran");
    try {
      respond(path(request), request, response, Canary.of(request));
    } catch (Exception e) {
      // exactly what was thrown, checked or not
      throw Sneaky.unchecked(e);
    }
  }

  /** The path of this servlet, which an include leaves as it was. */
  private static String path(HttpServletRequest request) {
    return request.getAttribute(RequestDispatcher.INCLUDE_PATH_INFO) instanceof String included
        ? included
        : request.getPathInfo();
  }

  abstract void respond(
      String path, HttpServletRequest request, HttpServletResponse response, String canary)
      throws Exception;
}
