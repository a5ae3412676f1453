package org.errata.servlet.conformance.protocol;

import static org.errata.servlet.conformance.situation.ExpectedResponses.appResponse;
import static org.errata.servlet.conformance.situation.ExpectedResponses.error;
import static org.errata.servlet.conformance.situation.ExpectedResponses.errorToHead;
import static org.errata.servlet.conformance.situation.ExpectedResponses.errorWithCookie;

import java.util.List;
import java.util.stream.Stream;
import org.errata.servlet.conformance.situation.ApiRequests;
import org.errata.servlet.conformance.situation.ErrBodies;
import org.errata.servlet.conformance.situation.ExpectedLog;
import org.errata.servlet.conformance.situation.ExpectedOutcome;
import org.errata.servlet.conformance.situation.ExpectedResponses;
import org.errata.servlet.conformance.situation.Situation;
import org.errata.servlet.harness.TestedContainer;
import org.errata.servlet.wire.RawRequest;
import org.errata.servlet.wire.RawResponse.Ending;

/** Requests that container security refuses before any filter, and the error page handles. */
public final class SecuritySituations {

  private static final String CLAUSE = "Servlet 6.0, 13.6";
  private static final String RESETS_401 = "may reset the stream after its own 401";
  private static final String WRITES_401 = "sends the challenge itself, without an error page";
  private static final String SENDS_TOKEN =
      "sends a cookie for the user, and with it fields that forbid to store it";
  private static final TestedContainer[] JETTY = {
    TestedContainer.JETTY_EE10, TestedContainer.JETTY_EE11
  };
  private static final RawRequest GOOD = RawRequest.get("/conformance/secured/good");
  private static final RawRequest WITHOUT_ROLES = RawRequest.get("/conformance/forbidden/x");
  private static final RawRequest OTHER_ROLE =
      RawRequest.get("/conformance/secured/for-others/good");

  private SecuritySituations() {}

  /** Returns the rows. */
  public static List<Situation> rows() {
    return Stream.concat(refused(), authenticated()).toList();
  }

  private static Stream<Situation> refused() {
    return Stream.of(
            row("no credentials", GOOD, challenge()),
            row("POST, no credentials", GOOD.method("POST"), challenge()),
            row("wrong credentials", as("demo@example.com:wrong", GOOD), challenge()))
        .map(row -> row.except(WRITES_401, bareChallenge(), JETTY))
        .map(row -> row.exceptOverHttp2(RESETS_401, bareChallengeOrReset(), JETTY));
  }

  private static Stream<Situation> authenticated() {
    RawRequest denied = as(ApiRequests.USER, OTHER_ROLE);
    return Stream.of(
        row("right credentials", as(ApiRequests.USER, GOOD), appResponse(200, "good")),
        row(
            "the same credentials twice",
            as(ApiRequests.USER, as(ApiRequests.USER, GOOD)),
            appResponse(200, "good")),
        row("a path without roles", WITHOUT_ROLES, forbidden()),
        row("POST, a path without roles", WITHOUT_ROLES.method("POST"), forbidden()),
        row("a user without the role", denied, forbidden())
            .except(SENDS_TOKEN, forbiddenWithCookie(), TestedContainer.OPEN_LIBERTY),
        row("POST, a user without the role", denied.method("POST"), forbidden())
            .except(SENDS_TOKEN, forbiddenWithCookie(), TestedContainer.OPEN_LIBERTY),
        row(
                "HEAD, a user without the role",
                denied.method("HEAD"),
                errorToHead(403, ErrBodies.FORBIDDEN))
            .except(SENDS_TOKEN, forbiddenWithCookie(), TestedContainer.OPEN_LIBERTY));
  }

  private static RawRequest as(String userAndPassword, RawRequest request) {
    return request.with("Authorization", ApiRequests.basic(userAndPassword));
  }

  private static ExpectedOutcome challenge() {
    return error(401, ErrBodies.UNAUTHORIZED)
        .received()
        .and(
            (outcome, softly) ->
                softly
                    .assertThat(outcome.response().all("WWW-Authenticate"))
                    .singleElement()
                    .asString()
                    .startsWithIgnoringCase("Basic realm=\"tests\""));
  }

  /** Which of the two is a race between threads of Jetty. */
  private static ExpectedOutcome bareChallengeOrReset() {
    return ExpectedOutcome.of(
            (outcome, softly) ->
                softly.assertThat(outcome.response().status()).describedAs("status").isIn(0, 401))
        .without("X-Request-Id");
  }

  private static ExpectedOutcome bareChallenge() {
    return ExpectedOutcome.of(
            ExpectedResponses.status(401),
            ExpectedResponses.ending(Ending.COMPLETE),
            ExpectedLog.hasNoLine())
        .with("WWW-Authenticate", "Basic realm=\"tests\"")
        .received();
  }

  private static ExpectedOutcome forbidden() {
    return error(403, ErrBodies.FORBIDDEN).received();
  }

  private static ExpectedOutcome forbiddenWithCookie() {
    return errorWithCookie(403).received();
  }

  private static Situation row(String name, RawRequest request, ExpectedOutcome expectation) {
    return Situation.of("container security", name, CLAUSE, request, expectation);
  }
}
