package org.errata.servlet.conformance;

import static org.errata.servlet.conformance.Expect.brokenOff;
import static org.errata.servlet.conformance.Expect.error;
import static org.errata.servlet.conformance.Expect.own;
import static org.errata.servlet.conformance.Expect.serverError;

import java.util.List;
import java.util.stream.Stream;
import org.errata.servlet.container.Container;
import org.errata.servlet.wire.Request;

/** The listeners of the application: their word counts, and what they throw is answered. */
final class AsyncListeners {

  private static final String WINS =
      "Servlet 6.0, 9.7: asked in the order in which they were added";
  private static final String READ = "Servlet 6.0, 3.7";
  private static final String WRITE = "Servlet 6.0, 5.7";
  private static final String OWN = "the application's own words";
  private static final String BODY = "x".repeat(100);

  private static final String SENT_AT_ONCE = "sends at once what is written without blocking";

  private AsyncListeners() {}

  static List<Situation> rows() {
    return Stream.of(timeouts(), unwrapped(), input(), output()).flatMap(s -> s).toList();
  }

  private static Stream<Situation> timeouts() {
    return Stream.of(
        row("a listener that answers", "answers", own(504, OWN)),
        row(
            "a listener that answers and forgets to complete",
            "forgets-to-complete",
            own(504, OWN)),
        row(
            "a listener that sends an error",
            "sends-error",
            error(409, Bodies.CONFLICT).thrownOnce()),
        row("a listener that sets a status", "sets-status", error(410, Bodies.GONE)),
        row("a listener that completes", "completes", own(200, "")),
        row("a listener that dispatches", "dispatches", own(200, "good")),
        row("a listener that dispatches to an exception", "dispatches-to-exception", serverError()),
        row("a listener that throws", "throws", error(503, Bodies.UNAVAILABLE)),
        row("a listener that only watches", "watches", watched()));
  }

  /** The application has gone below all wrappers to start the work. */
  private static Stream<Situation> unwrapped() {
    return Stream.of(
        below("a listener that answers", "answers", own(504, OWN)),
        below(
            "a listener that answers and forgets to complete",
            "forgets-to-complete",
            own(504, OWN)),
        below("a listener that completes", "completes", own(200, "")),
        below("a listener that completes an empty status", "sets-status", own(410, "")),
        below("a listener that dispatches", "dispatches", own(200, "good")),
        below(
            "a listener that dispatches to an exception", "dispatches-to-exception", serverError()),
        below("a listener that throws", "throws", error(503, Bodies.UNAVAILABLE)),
        below("a listener that only watches", "watches", watched()));
  }

  private static Expectation watched() {
    return error(503, Bodies.UNAVAILABLE).received("ran", "onTimeout", "onComplete");
  }

  private static Stream<Situation> input() {
    return Stream.of(
        read("a read listener that throws", "data", serverError().received("ran", "onError true")),
        read(
            "a read listener that throws at the end",
            "end",
            serverError().received("ran", "onError true")),
        read("a read listener that answers its error", "own", own(422, "a good answer, later")),
        read("a read listener that reads it all", "good", own(200, "a good answer, later")));
  }

  private static Stream<Situation> output() {
    return Stream.of(
        write(
            "a write listener that throws",
            "at-once",
            serverError().received("ran", "onError true")),
        write("a write listener that throws after output", "after-output", serverError())
            .except(SENT_AT_ONCE, brokenOff(), Container.UNDERTOW),
        write("a write listener that throws after the commit", "after-commit", brokenOff()),
        write("a write listener that stalls", "stalls", error(503, Bodies.UNAVAILABLE))
            .except(SENT_AT_ONCE, brokenOff(), Container.UNDERTOW),
        write("a write listener that writes it all", "good", own(200, "x".repeat(300_000))));
  }

  private static Situation row(String name, String what, Expectation expectation) {
    Request request = Request.get("/conformance/async/listener").with("X-Listener", what);
    return Situation.of("async", name, WINS, request, expectation);
  }

  private static Situation below(String name, String what, Expectation expectation) {
    Request request = Request.get("/conformance/async/listener?unwrapped").with("X-Listener", what);
    return Situation.of("async", name + ", request unwrapped", WINS, request, expectation);
  }

  private static Situation read(String name, String path, Expectation expectation) {
    Request request = Request.post("/conformance/async-input/" + path).body(BODY);
    return Situation.of("async", name, READ, request, expectation);
  }

  private static Situation write(String name, String path, Expectation expectation) {
    Request request = Request.get("/conformance/async-output/" + path);
    return Situation.of("async", name, WRITE, request, expectation);
  }
}
