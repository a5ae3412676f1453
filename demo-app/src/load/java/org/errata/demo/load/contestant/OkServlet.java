package org.errata.demo.load.contestant;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;

/** Sends a 200. */
final class OkServlet extends HttpServlet {

  @Serial private static final long serialVersionUID = 1L;
  private static final byte[] BODY = "{\"ok\":true}".getBytes(UTF_8);

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    respond(response);
  }

  static void respond(HttpServletResponse response) throws IOException {
    response.setContentType("application/json");
    response.setContentLength(BODY.length);
    response.getOutputStream().write(BODY);
  }
}
