package org.errata.servlet.conformance.app.careless;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.errata.ErrataException;
import org.errata.Problem;
import org.errata.ProblemCarrier;
import org.errata.catalogue.Catalogue;

/** Raises entries of the catalogue, rightly and wrongly. */
public final class Raising extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws ServletException {
    Problem problem = Problem.of(Catalogue.afcGeneral().entry("profile-id-not-found"));
    switch (request.getPathInfo()) {
      case "/entry" -> throw ErrataException.stackless(problem);
      case "/wrapped" ->
          throw new ServletException(new RuntimeException(ErrataException.stackless(problem)));
      case "/throws" -> throw new Own(request.getHeader("X-Canary"), null);
      default -> throw new Own(request.getHeader("X-Canary"), List.of());
    }
  }

  private static final class Own extends RuntimeException implements ProblemCarrier {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    private Own(String message, List<Problem> problems) {
      super(message);
      this.problems = problems;
    }

    @Override
    public List<Problem> problems(Catalogue catalogue) {
      return List.copyOf(problems);
    }
  }
}
