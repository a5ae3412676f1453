package org.errata.servlet.conformance.app.careless;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.errata.catalogue.Catalogue;
import org.errata.report.ErrataException;
import org.errata.report.Finding;
import org.errata.report.Findings;

/** Raises entries of the catalogue, rightly and wrongly. */
public final class Raising extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws ServletException {
    Finding finding = Finding.of(Catalogue.afcGeneral().entry("profile-id-not-found"));
    switch (request.getPathInfo()) {
      case "/entry" -> throw ErrataException.stackless(finding);
      case "/wrapped" ->
          throw new ServletException(new RuntimeException(ErrataException.stackless(finding)));
      case "/throws" -> throw new Own(request.getHeader("X-Canary"), null);
      default -> throw new Own(request.getHeader("X-Canary"), List.of());
    }
  }

  private static final class Own extends RuntimeException implements Findings {

    private static final long serialVersionUID = 1L;

    private final transient List<Finding> findings;

    private Own(String message, List<Finding> findings) {
      super(message);
      this.findings = findings;
    }

    @Override
    public List<Finding> findings(Catalogue catalogue) {
      return List.copyOf(findings);
    }
  }
}
