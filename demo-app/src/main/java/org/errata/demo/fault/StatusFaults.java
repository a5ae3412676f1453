package org.errata.demo.fault;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.OptionalInt;

/** Faults that set a status. */
final class StatusFaults {

  private static final int LOWEST = 200;
  private static final int HIGHEST = 599;

  private StatusFaults() {}

  static void sendError(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.sendError(status(request).orElse(HttpServletResponse.SC_BAD_REQUEST));
  }

  static void emptyStatus(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    OptionalInt status = status(request);
    if (status.isPresent()) {
      response.setStatus(status.getAsInt());
    } else {
      response.sendError(HttpServletResponse.SC_BAD_REQUEST);
    }
  }

  /** Succeeds; a filter in front of it may fail. */
  static void none(HttpServletRequest request, HttpServletResponse response) throws IOException {
    response.setContentType("application/json");
    response.getOutputStream().write("{\"ok\":true}".getBytes(UTF_8));
  }

  private static OptionalInt status(HttpServletRequest request) {
    if (request.getParameter("status") == null) {
      return OptionalInt.of(HttpServletResponse.SC_NOT_FOUND);
    }
    return IntParameter.of(request, "status", LOWEST, HIGHEST);
  }
}
