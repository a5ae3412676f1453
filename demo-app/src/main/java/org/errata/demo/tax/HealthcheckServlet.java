package org.errata.demo.tax;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;

/** Tells that the service runs, without credentials. */
final class HealthcheckServlet extends Endpoint.Get {

  private static final long serialVersionUID = 1L;

  @Override
  void respond(HttpServletRequest request, HttpServletResponse response) throws IOException {
    TaxJson.send(
        response,
        TaxJson.builders()
            .createObjectBuilder()
            .add("Status", "OK")
            .add("ServerTime", Instant.now().toString())
            .build());
  }
}
