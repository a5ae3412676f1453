package org.errata.demo.tax;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.errata.ErrataException;

/** Describes one tax type. */
final class TaxTypeServlet extends Endpoint.Get {

  private static final long serialVersionUID = 1L;

  @Override
  void respond(HttpServletRequest request, HttpServletResponse response) throws IOException {
    String number = Objects.requireNonNullElse(request.getPathInfo(), "/").substring(1);
    if (number.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    TaxType type =
        TaxType.of(number)
            .orElseThrow(
                () -> ErrataException.stackless("tax-type-not-found").with("taxType", number));
    TaxJson.send(
        response,
        TaxJson.builders()
            .createObjectBuilder()
            .add("TaxType", type.number())
            .add("Description", type.title())
            .add("Rate", type.rate())
            .build());
  }
}
