package org.errata.demo.tax;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;

/** Describes one tax type. */
final class TaxTypeServlet extends Endpoint.Reading {

  private static final long serialVersionUID = 1L;

  @Override
  void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
    String number = Objects.requireNonNullElse(request.getPathInfo(), "/").substring(1);
    Optional<TaxType> type = TaxType.of(number);
    if (type.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    JsonForm.send(
        response,
        json ->
            json.write("TaxType", type.get().number())
                .write("Description", type.get().title())
                .write("Rate", type.get().rate()));
  }
}
