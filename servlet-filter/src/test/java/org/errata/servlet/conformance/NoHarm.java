package org.errata.servlet.conformance;

import static org.errata.servlet.conformance.Expect.own;

import java.util.List;
import java.util.stream.Stream;
import org.errata.servlet.wire.Answer.Ending;
import org.errata.servlet.wire.Request;

/**
 * What fails inside Errata or around it costs no answer. The application is a second one with other
 * settings: problem details where Accept does not decide, empty errors left alone.
 */
final class NoHarm {

  private static final String PLAIN = "Errata, no harm: a plain 500 and a line of the log";
  private static final String APART = "Errata, no harm: settings do not disturb each other";
  private static final String PROBLEM = "application/problem+json";

  private NoHarm() {}

  static List<Situation> rows() {
    return Stream.of(careless(), raised(), hostile(), settings()).flatMap(s -> s).toList();
  }

  private static Stream<Situation> careless() {
    return Stream.of(
        row(
            "a CredentialCheck that throws",
            PLAIN,
            checked("ZXhjZXB0aW9uOng="),
            failed().thrownOnce()),
        row(
            "a CredentialCheck that throws an error",
            PLAIN,
            checked("ZXJyb3I6eA=="),
            failed().thrownOnce()),
        row("a CredentialCheck that never ends", PLAIN, checked("ZW5kbGVzczp4"), failed()),
        row("a ProfileDirectory that throws", PLAIN, profile(), failed()));
  }

  private static Stream<Situation> raised() {
    return Stream.of(
        row("an entry that the application raises", PLAIN, get("raising/entry"), profileNotFound()),
        row("an entry that is wrapped", PLAIN, get("raising/wrapped"), profileNotFound()),
        row("problems that throw", PLAIN, get("raising/throws"), failed().thrownOnce()),
        row("problems that are none", PLAIN, get("raising/none"), failed().thrownOnce()));
  }

  private static Stream<Situation> hostile() {
    return Stream.of(
        row("a request that does not tell Accept", PLAIN, hostile("accept"), status500()),
        row("a response that cannot be reset", PLAIN, hostile("reset"), status500()),
        row("a response without a stream", PLAIN, hostile("stream"), status500()),
        row("a response whose stream takes nothing", PLAIN, hostile("write"), status500()),
        row("a response whose stream does not close", PLAIN, hostile("close"), status500()),
        row("a response that takes no header", PLAIN, hostile("header"), status500()));
  }

  private static Stream<Situation> settings() {
    return Stream.of(
        row("problem details by default", APART, get("uncaught/unchecked"), failed().thrownOnce()),
        row(
            "err where it is asked for",
            APART,
            get("uncaught/unchecked").with("Accept", "application/json"),
            err()),
        row(
            "an empty status that is left",
            APART,
            get("send-error/status?status=404"),
            own(404, "")),
        row("mapped twice", APART, get("twice/unchecked"), failed().thrownOnce()),
        row(
            "mapped twice, and an empty status",
            APART,
            get("send-error/plain?status=409"),
            problem(409, "Conflict")),
        row("mapped twice, and a timeout", APART, get("twice/async/timeout"), timedOut()),
        row("mapped twice, a good answer", APART, get("good"), own(200, "good")),
        row("two nested, the inner answers", APART, get("nested/failing/unchecked"), err()),
        row("two nested, sendError", APART, get("nested/send-error/plain?status=409"), conflict()),
        row(
            "two nested, an empty status",
            APART,
            get("nested/send-error/status?status=409"),
            conflict()),
        row("two nested, a good answer", APART, get("nested/good"), own(200, "good")),
        row("two nested, and a timeout", APART, get("nested/async/timeout"), unavailable()),
        row("two nested, after the commit", APART, get("nested/output/flushed"), brokenOnce()));
  }

  private static Expectation failed() {
    return problem(500, "Internal Server Error").and(Log.tells(500));
  }

  private static Expectation problem(int status, String title) {
    return Expect.anError(status, PROBLEM)
        .containing("\"title\":\"" + title + "\",\"status\":" + status);
  }

  private static Expectation err() {
    return Expect.serverError();
  }

  private static Expectation conflict() {
    return Expect.error(409, Bodies.CONFLICT);
  }

  private static Expectation timedOut() {
    return problem(503, "Service Unavailable").and(Log.tells(503));
  }

  private static Expectation unavailable() {
    return Expect.error(503, Bodies.UNAVAILABLE);
  }

  private static Expectation profileNotFound() {
    return problem(400, "Profile ID not found.").and(Log.tells(400));
  }

  /** Said once, however often it was tried. */
  private static Expectation status500() {
    return Expectation.that(Expect.status(500), Expect.ending(Ending.WHOLE), Log.isThere())
        .and(
            (outcome, softly) ->
                softly
                    .assertThat(outcome.answer().text())
                    .doesNotContain(outcome.canary(), "\tat ")
                    .containsOnlyOnce("Internal Server Error"));
  }

  /** Each of the two filters may say so. */
  private static Expectation brokenOnce() {
    return Expectation.that(Expect.ending(Ending.CUT_OFF), Log.isThere());
  }

  private static Request checked(String userAndPassword) {
    return get("checked/x")
        .with("Authorization", "Basic " + userAndPassword)
        .with("client_id", "1");
  }

  private static Request profile() {
    return get("profiled/x").with("client_id", "1001").with("client_profile_id", "7");
  }

  private static Request hostile(String what) {
    return get("hostile/unchecked").with("X-Filter", what);
  }

  private static Request get(String path) {
    return Request.get("/conformance-harm/" + path);
  }

  private static Situation row(
      String name, String clause, Request request, Expectation expectation) {
    return Situation.of("no harm", name, clause, request, expectation);
  }
}
