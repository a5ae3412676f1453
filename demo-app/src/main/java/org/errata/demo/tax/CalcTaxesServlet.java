package org.errata.demo.tax;

import jakarta.json.stream.JsonGenerator;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;

/** Calculates the tax of every item of every invoice. */
final class CalcTaxesServlet extends JsonEndpoint {

  private static final long serialVersionUID = 1L;

  @Override
  void convert(HttpServletRequest request, JsonReading in, JsonGenerator out) throws IOException {
    new Calculation(in, out).run();
  }
}
