package org.errata.servlet;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Whether an application has written a body, which the servlet API does not tell. */
final class EmptyBody {

  private EmptyBody() {}

  /**
   * Finds out, for a response that is not committed: {@code setBufferSize} must refuse once content
   * has been written (Servlet 6.0, {@code ServletResponse.setBufferSize}), and does so on Jetty,
   * Tomcat and Undertow. To HEAD an application may answer with the length or type of a body that
   * it need not write.
   */
  static boolean is(HttpServletRequest request, HttpServletResponse response) {
    if (request.getMethod().equals("HEAD")
        && (response.containsHeader("Content-Length") || response.getContentType() != null)) {
      return false;
    }
    return isUnwritten(response);
  }

  /** Whether the buffer of a response that is not committed is empty. */
  static boolean isUnwritten(HttpServletResponse response) {
    try {
      response.setBufferSize(response.getBufferSize());
      return true;
    } catch (IllegalStateException written) {
      return false;
    }
  }
}
