package org.errata.servlet.conformance.async;

import static org.errata.servlet.conformance.situation.ExpectedResponses.aborted;
import static org.errata.servlet.conformance.situation.ExpectedResponses.appResponse;
import static org.errata.servlet.conformance.situation.ExpectedResponses.error;
import static org.errata.servlet.conformance.situation.ExpectedResponses.serverError;

import java.util.List;
import java.util.stream.Stream;
import org.errata.servlet.conformance.situation.ErrBodies;
import org.errata.servlet.conformance.situation.ExpectedOutcome;
import org.errata.servlet.conformance.situation.Situation;
import org.errata.servlet.harness.TestedContainer;
import org.errata.servlet.wire.RawRequest;

/** {@code ReadListener}s and {@code WriteListener}s of the application that fail. */
public final class NonBlockingSituations {

  private static final String READ = "Servlet 6.0, 3.7";
  private static final String WRITE = "Servlet 6.0, 5.7";
  private static final String BODY = "x".repeat(100);
  private static final String BUFFERED =
      "buffers what a write listener writes, unlike the Undertow in it";
  private static final String UNBUFFERED = "sends non-blocking output immediately, unbuffered";

  private NonBlockingSituations() {}

  /** Returns the rows. */
  public static List<Situation> rows() {
    return Stream.concat(input(), output()).toList();
  }

  private static Stream<Situation> input() {
    return Stream.of(
        read("a read listener that throws", "data", failed()),
        read("a read listener that throws at the end", "end", failed()),
        read(
            "a read listener that throws, and again in onError, with causes in a circle",
            "again",
            failed()),
        read(
            "a read listener that responds in onError", "own", appResponse(422, "a late response")),
        read(
            "a read listener that reads the whole body",
            "good",
            appResponse(200, "a late response")));
  }

  private static Stream<Situation> output() {
    return Stream.of(
        write("a write listener that throws", "at-once", failed()),
        write("a write listener that throws after output", "after-output", serverError())
            .except(UNBUFFERED, aborted(), TestedContainer.UNDERTOW)
            .except(BUFFERED, serverError(), TestedContainer.WILDFLY),
        write("a write listener that throws after the commit", "after-commit", aborted()),
        write("a write listener that times out", "stalls", error(503, ErrBodies.UNAVAILABLE))
            .except(UNBUFFERED, aborted(), TestedContainer.UNDERTOW)
            .except(BUFFERED, error(503, ErrBodies.UNAVAILABLE), TestedContainer.WILDFLY),
        write(
            "a write listener that writes the whole body",
            "good",
            appResponse(200, "x".repeat(300_000))));
  }

  private static ExpectedOutcome failed() {
    return serverError().received("ran", "onError true");
  }

  private static Situation read(String name, String path, ExpectedOutcome expectation) {
    RawRequest request = RawRequest.post("/conformance/async-input/" + path).body(BODY);
    return Situation.of("async", name, READ, request, expectation);
  }

  private static Situation write(String name, String path, ExpectedOutcome expectation) {
    RawRequest request = RawRequest.get("/conformance/async-output/" + path);
    return Situation.of("async", name, WRITE, request, expectation);
  }
}
