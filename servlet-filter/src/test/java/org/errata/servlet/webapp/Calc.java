package org.errata.servlet.webapp;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** A resource that takes JSON by POST and tells that it has run. */
public final class Calc extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setHeader("X-Ran", "yes");
    String type = request.getContentType();
    if (type == null || !type.startsWith("application/json")) {
      response.sendError(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE);
      return;
    }
    request.getInputStream().readAllBytes();
    response.setContentType("application/json");
    response.getOutputStream().write("{\"ok\":true}".getBytes(UTF_8));
  }
}
