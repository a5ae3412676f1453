package org.errata.servlet.conformance.app.errors;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.errata.ErrataException;
import org.errata.Problem;
import org.errata.Violation;
import org.errata.servlet.ErrorResponses;
import org.errata.servlet.conformance.app.ScenarioServlet;

/** Throws or sends problems by the ids of their entries. */
public final class ProblemByIdServlet extends ScenarioServlet {

  private static final long serialVersionUID = 1L;

  @Override
  protected void respond(
      String path, HttpServletRequest request, HttpServletResponse response, String canary)
      throws Exception {
    switch (path) {
      case "/exception" -> throw ErrataException.of("profile-id-not-found");
      case "/cause" ->
          throw ErrataException.of("profile-id-not-found")
              .because(new IllegalStateException(canary));
      case "/wrapped" ->
          throw new ServletException(
              new RuntimeException(ErrataException.stackless("profile-id-not-found")));
      case "/status" -> throw ErrataException.of("conflict");
      case "/several" ->
          throw ErrataException.of("profile-id-not-found").and("request-body-cannot-be-empty");
      case "/header" -> throw ErrataException.of("forbidden").withHeader("Retry-After", "30");
      case "/impossible-header" ->
          throw ErrataException.of("forbidden").withHeader("bad " + canary, "30");
      case "/impossible-value" ->
          ErrorResponses.send(
              request,
              response,
              Problem.of("forbidden").withHeader("X-" + canary, "1\r\nX-Forged: 1"));
      case "/violations" ->
          throw new ServletException(
              ErrataException.of("invalid-request")
                  .at("/inv/0/itms/2/qty", "must not be negative")
                  .inQuery("page", "must be a whole number")
                  .inHeader("client_id", "<is> unknown")
                  .inPath("taxType", "must have 3 digits"));
      case "/sent-violations" ->
          ErrorResponses.send(
              request,
              response,
              Problem.of("profile-id-not-found"),
              Problem.of("conflict").withViolation(Violation.at("/id", "exists already")));
      case "/id" -> throw ErrataException.of(request.getParameter("id"));
      case "/unknown" -> throw ErrataException.of("profile-id-not-fond");
      case "/sent" -> {
        ErrorResponses.send(request, response, Problem.of("profile-id-not-found"));
        response.getWriter().print(canary);
      }
      case "/sent-exception" ->
          ErrorResponses.send(request, response, new IllegalStateException(canary));
      case "/sent-error" -> ErrorResponses.send(request, response, new AssertionError(canary));
      case "/sent-wrapped" ->
          ErrorResponses.send(
              request, response, new ServletException(ErrataException.of("profile-id-not-found")));
      case "/sent-and-thrown" -> {
        ErrorResponses.send(request, response, ErrataException.of("profile-id-not-found"));
        throw new IllegalStateException(canary);
      }
      case "/sent-exception-late" -> {
        response.getOutputStream().print("half a page");
        response.flushBuffer();
        ErrorResponses.send(request, response, new IllegalStateException(canary));
      }
      case "/sent-several" ->
          ErrorResponses.send(
              request,
              response,
              Problem.of("forbidden").withHeader("Retry-After", "30"),
              Problem.of("profile-id-not-found"));
      case "/sent-unknown" ->
          ErrorResponses.send(request, response, Problem.of("profile-id-not-fond"));
      default -> {
        response.getOutputStream().print("half a page");
        response.flushBuffer();
        ErrorResponses.send(request, response, Problem.of("forbidden"));
      }
    }
  }
}
