package org.errata.servlet.conformance.app.deployment;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.errata.ErrataException;
import org.errata.Problem;
import org.errata.ProblemCarrier;
import org.errata.afc.AfcGeneral;
import org.errata.catalogue.Catalogue;

/** Throws exceptions with problems, some of which cannot be read. */
public final class ProblemsExceptionServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws ServletException {
    Problem problem = Problem.of(AfcGeneral.catalogue().entry("profile-id-not-found"));
    switch (request.getPathInfo()) {
      case "/entry" -> throw ErrataException.stackless(problem);
      case "/wrapped" ->
          throw new ServletException(new RuntimeException(ErrataException.stackless(problem)));
      case "/throws" -> throw new ApplicationException(request.getHeader("X-Canary"), null);
      default -> throw new ApplicationException(request.getHeader("X-Canary"), List.of());
    }
  }

  private static final class ApplicationException extends RuntimeException
      implements ProblemCarrier {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    private ApplicationException(String message, List<Problem> problems) {
      super(message);
      this.problems = problems;
    }

    @Override
    public List<Problem> problems(Catalogue catalogue) {
      return List.copyOf(problems);
    }
  }
}
