package org.errata.demo.tax;

import jakarta.servlet.http.HttpServletRequest;

/** Calculates the tax of every item of every invoice. */
final class CalcTaxesServlet extends JsonEndpoint<TaxRequest> {

  private static final long serialVersionUID = 1L;

  CalcTaxesServlet() {
    super(TaxRequest.class);
  }

  @Override
  TaxResponse process(HttpServletRequest request, TaxRequest content) {
    return TaxResponse.to(content);
  }
}
