package org.errata.demo.tax;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;

/** Tells, without credentials, that the service runs. */
final class HealthcheckServlet extends Endpoint.Reading {

  private static final long serialVersionUID = 1L;

  @Override
  void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
    JsonForm.send(
        response, json -> json.write("Status", "OK").write("ServerTime", Instant.now().toString()));
  }
}
