package org.errata.demo.tax;

import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;

/** The endpoints of the tax API, by path. */
public final class TaxApi {

  private TaxApi() {}

  /**
   * Adds the endpoints.
   *
   * @param context the application
   */
  public static void addTo(ServletContextHandler context) {
    // here and not at the first request, because the jar that has them may be gone then
    TaxJson.builders();
    CommittedDocuments documents = new CommittedDocuments();
    add(context, "/api/v2/Healthcheck", new HealthcheckServlet());
    add(context, "/api/v2/afc/serviceinfo", new ServiceInfoServlet(documents));
    add(context, "/api/v2/afc/calctaxes", new CalcTaxesServlet());
    add(context, "/api/v2/afc/commit", new CommitServlet(documents));
    add(context, "/api/v2/afc/taxtype/*", new TaxTypeServlet());
  }

  private static void add(ServletContextHandler context, String path, Endpoint endpoint) {
    context.addServlet(new ServletHolder(endpoint), path);
  }
}
