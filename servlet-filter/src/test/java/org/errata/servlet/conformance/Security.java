package org.errata.servlet.conformance;

import static org.errata.servlet.conformance.Expect.error;
import static org.errata.servlet.conformance.Expect.errorToHead;
import static org.errata.servlet.conformance.Expect.own;

import java.util.List;
import java.util.stream.Stream;
import org.errata.servlet.container.Container;
import org.errata.servlet.wire.Answer.Ending;
import org.errata.servlet.wire.Request;

/** What the container's security refuses before the filter, answered through the error page. */
final class Security {

  private static final String CLAUSE = "Servlet 6.0, 13.6";
  private static final String WRITES_401 = "writes its challenge by itself, past all error pages";
  private static final Container[] JETTY = {Container.JETTY_EE10, Container.JETTY_EE11};
  private static final Request GOOD = Request.get("/conformance/secured/good");
  private static final Request NOBODY = Request.get("/conformance/forbidden/x");
  private static final Request OTHERS = Request.get("/conformance/secured/for-others/good");

  private Security() {}

  static List<Situation> rows() {
    return Stream.concat(refused(), let()).toList();
  }

  private static Stream<Situation> refused() {
    return Stream.of(
            row("no credentials", GOOD, challenge()),
            row("POST, no credentials", GOOD.method("POST"), challenge()),
            row("wrong credentials", as("demo@example.com:wrong", GOOD), challenge()))
        .map(row -> row.except(WRITES_401, bareChallenge(), JETTY));
  }

  private static Stream<Situation> let() {
    Request denied = as(Api.USER, OTHERS);
    return Stream.of(
        row("right credentials", as(Api.USER, GOOD), own(200, "good")),
        row("a path for nobody", NOBODY, forbidden()),
        row("POST, a path for nobody", NOBODY.method("POST"), forbidden()),
        row("a user who may not", denied, forbidden()),
        row("POST, a user who may not", denied.method("POST"), forbidden()),
        row("HEAD, a user who may not", denied.method("HEAD"), errorToHead(403, Bodies.FORBIDDEN)));
  }

  private static Request as(String userAndPassword, Request request) {
    return request.with("Authorization", Api.basic(userAndPassword));
  }

  private static Expectation challenge() {
    return error(401, Bodies.UNAUTHORIZED)
        .received()
        .and(
            (outcome, softly) ->
                softly
                    .assertThat(outcome.answer().all("WWW-Authenticate"))
                    .singleElement()
                    .asString()
                    .startsWithIgnoringCase("Basic realm=\"tests\""));
  }

  private static Expectation bareChallenge() {
    return Expectation.that(Expect.status(401), Expect.ending(Ending.WHOLE), Log.isSilent())
        .with("WWW-Authenticate", "Basic realm=\"tests\"")
        .received();
  }

  private static Expectation forbidden() {
    return error(403, Bodies.FORBIDDEN).received();
  }

  private static Situation row(String name, Request request, Expectation expectation) {
    return Situation.of("container security", name, CLAUSE, request, expectation);
  }
}
