package org.errata.servlet.conformance.app.deployment;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.errata.ErrataException;

/** Throws exceptions for entries of a catalogue file. */
public final class LookupServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) {
    if ("/missing".equals(request.getPathInfo())) {
      throw ErrataException.of("tax-category-not-found");
    }
    if ("/mapped".equals(request.getPathInfo())) {
      throw new IllegalStateException(new UnknownCountryException(request.getParameter("country")));
    }
    throw ErrataException.of("tax-type-not-found").with("taxType", "<b>x\"</b>");
  }
}
