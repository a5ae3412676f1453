package org.errata.servlet.conformance.errors;

import static org.errata.servlet.conformance.situation.ExpectedResponses.error;

import java.util.List;
import org.errata.servlet.conformance.situation.ErrBodies;
import org.errata.servlet.conformance.situation.ExpectedOutcome;
import org.errata.servlet.conformance.situation.Situation;
import org.errata.servlet.conformance.situation.Transmission;
import org.errata.servlet.harness.TestedContainer;
import org.errata.servlet.wire.RawRequest;

/** {@code UnavailableException}s, and servlets that fail to initialize. */
public final class UnavailableServletSituations {

  private static final String SERVICE = "Servlet 6.0, 2.3.3.2";
  private static final String INIT = "Servlet 6.0, 2.3.2.1";

  private static final TestedContainer[] JETTY = {
    TestedContainer.JETTY_EE10, TestedContainer.JETTY_EE11
  };

  private UnavailableServletSituations() {}

  /** Returns the rows. */
  public static List<Situation> rows() {
    return List.of(
        withoutRetryAfter(row("unavailable for 30 seconds", SERVICE, "service-30", seconds())),
        withoutRetryAfter(
            row("still unavailable", SERVICE, "service-30", seconds()).sent(Transmission.REPEATED)),
        row("unavailable for an unknown time", SERVICE, "service-unknown", unavailable())
            .except("calls the servlet again until the stack overflows", failed(), JETTY),
        row("permanently unavailable", SERVICE, "service-ever", gone()),
        row("a request after it was permanently unavailable", SERVICE, "service-ever", gone())
            .sent(Transmission.REPEATED),
        withoutRetryAfter(
            row("init throws, unavailable for 30 seconds", INIT, "init-30", seconds())),
        row("init throws, permanently unavailable", INIT, "init-ever", gone()),
        row("init throws a ServletException", INIT, "init-checked", failed()),
        row("init throws a ServletException again", INIT, "init-checked", failed())
            .sent(Transmission.REPEATED)
            .except("replaces the servlet by one that sends 404", gone(), JETTY),
        row("init throws an unchecked exception", INIT, "init-unchecked", failed()),
        row("the class of the servlet cannot be initialized", INIT, "static", failed()));
  }

  private static Situation withoutRetryAfter(Situation situation) {
    return situation.except(
        "hides the exception and its Retry-After", unavailable(), TestedContainer.UNDERTOW);
  }

  private static ExpectedOutcome unavailable() {
    return error(503, ErrBodies.UNAVAILABLE);
  }

  /** Containers count the seconds down; Tomcat sends a date where it responds itself. */
  private static ExpectedOutcome seconds() {
    return unavailable()
        .and(
            (outcome, softly) ->
                softly
                    .assertThat(outcome.response().field("Retry-After"))
                    .describedAs("Retry-After")
                    .matches("2[0-9]|30|[A-Z][a-z]{2}, .* GMT"));
  }

  private static ExpectedOutcome gone() {
    return error(404, ErrBodies.NOT_FOUND).without("Retry-After");
  }

  private static ExpectedOutcome failed() {
    return error(500, ErrBodies.SERVER_ERROR);
  }

  private static Situation row(
      String name, String clause, String path, ExpectedOutcome expectation) {
    return Situation.of(
        "uncaught", name, clause, RawRequest.get("/conformance/refusing/" + path), expectation);
  }
}
