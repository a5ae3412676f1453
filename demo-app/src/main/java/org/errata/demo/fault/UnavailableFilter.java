package org.errata.demo.fault;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.UnavailableException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.OptionalInt;

/** Throws UnavailableException: for some seconds, or permanent without {@code seconds}. */
final class UnavailableFilter extends HttpFilter {

  static final String PATH = "unavailable";

  private static final long serialVersionUID = 1L;
  private static final String SECRET = "maintenance of db-7 in rack 12";

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (request.getParameter("seconds") == null) {
      throw new UnavailableException(SECRET);
    }
    OptionalInt seconds = IntParameter.of(request, "seconds", 1, Integer.MAX_VALUE);
    if (seconds.isEmpty()) {
      response.sendError(HttpServletResponse.SC_BAD_REQUEST);
      return;
    }
    throw new UnavailableException(SECRET, seconds.getAsInt());
  }
}
