package org.errata.servlet.conformance;

import static org.errata.servlet.conformance.Expect.error;

import java.util.List;
import org.errata.servlet.container.Container;
import org.errata.servlet.wire.Request;

/** Servlets that refuse service. */
final class Unavailable {

  private static final String SERVICE = "Servlet 6.0, 2.3.3.2";
  private static final String INIT = "Servlet 6.0, 2.3.2.1";

  private static final Container[] JETTY = {Container.JETTY_EE10, Container.JETTY_EE11};

  private Unavailable() {}

  static List<Situation> rows() {
    return List.of(
        withoutWait(row("unavailable for 30 seconds", SERVICE, "service-30", seconds())),
        withoutWait(row("still unavailable", SERVICE, "service-30", seconds()).sent(Way.AGAIN)),
        row("unavailable for a time unknown", SERVICE, "service-unknown", unavailable())
            .except("calls the servlet again until the stack is full", failed(), JETTY),
        row("unavailable for ever", SERVICE, "service-ever", gone()),
        row("gone after it was unavailable for ever", SERVICE, "service-ever", gone())
            .sent(Way.AGAIN),
        withoutWait(row("init says unavailable for 30 seconds", INIT, "init-30", seconds())),
        row("init says unavailable for ever", INIT, "init-ever", gone()),
        row("init fails", INIT, "init-checked", failed()),
        row("init fails again", INIT, "init-checked", failed())
            .sent(Way.AGAIN)
            .except("puts a servlet in its place that sends 404", gone(), JETTY),
        row("init throws unchecked", INIT, "init-unchecked", failed()),
        row("the servlet's class cannot be initialised", INIT, "static", failed()));
  }

  private static Situation withoutWait(Situation situation) {
    return situation.except(
        "keeps the exception and its wait to itself", unavailable(), Container.UNDERTOW);
  }

  private static Expectation unavailable() {
    return error(503, Bodies.UNAVAILABLE);
  }

  /** Containers count down; Tomcat tells a time where it answers itself. */
  private static Expectation seconds() {
    return unavailable()
        .and(
            (outcome, softly) ->
                softly
                    .assertThat(outcome.answer().field("Retry-After"))
                    .describedAs("Retry-After")
                    .matches("2[0-9]|30|[A-Z][a-z]{2}, .* GMT"));
  }

  private static Expectation gone() {
    return error(404, Bodies.NOT_FOUND).without("Retry-After");
  }

  private static Expectation failed() {
    return error(500, Bodies.SERVER_ERROR);
  }

  private static Situation row(String name, String clause, String path, Expectation expectation) {
    return Situation.of(
        "uncaught", name, clause, Request.get("/conformance/refusing/" + path), expectation);
  }
}
