package org.errata.servlet.webapp;

import jakarta.servlet.UnavailableException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Declares itself unavailable, for as long as its init-param says or for ever. */
public final class Unavailable extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws UnavailableException {
    String seconds = getInitParameter("seconds");
    throw seconds == null
        ? new UnavailableException(Secret.of(request))
        : new UnavailableException(Secret.of(request), Integer.parseInt(seconds));
  }
}
