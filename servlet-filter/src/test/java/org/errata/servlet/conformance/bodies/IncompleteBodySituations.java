package org.errata.servlet.conformance.bodies;

import static org.errata.servlet.conformance.situation.ExpectedResponses.error;

import java.util.List;
import java.util.stream.Stream;
import org.errata.servlet.conformance.situation.ApiRequests;
import org.errata.servlet.conformance.situation.ErrBodies;
import org.errata.servlet.conformance.situation.ExpectedLog;
import org.errata.servlet.conformance.situation.ExpectedOutcome;
import org.errata.servlet.conformance.situation.Situation;
import org.errata.servlet.wire.RawRequest;

/** Bodies that are empty or incomplete JSON, sent to their end. */
public final class IncompleteBodySituations {

  private static final String RULE = "seed, -2000: empty or incomplete";
  private static final String LONG = "[\"" + "x".repeat(150_000);
  private static final String CUT = "ends at byte 8, expected a value or ']'";
  private static final String LATE = "ends at byte 150002, expected '\"'";
  private static final String LATER = "ends at byte 150003, expected '\"'";
  private static final byte[] INVALID_UTF_8 = {'"', (byte) 0xc0, '"'};

  private IncompleteBodySituations() {}

  /** Returns the rows. */
  public static List<Situation> rows() {
    return Stream.concat(shortBodies(), longBodies()).toList();
  }

  private static Stream<Situation> shortBodies() {
    return Stream.of(
        refused("no body", stream(), "is empty"),
        refused("length 0", stream().body(""), "is empty"),
        refused("no chunks", stream().chunks(), "is empty"),
        refused("white space", stream().body(" \t\r\n"), "has only white space"),
        refused("a brace missing", stream().body("{\"inv\":["), CUT),
        refused("a brace missing, in chunks", stream().chunks("{\"inv", "\":["), CUT),
        refused(
            "a comma too many",
            stream().body("{\"a\":1,}"),
            "expected '\"' but found '}' at byte 7"),
        refused(
            "invalid UTF-8",
            stream().body(INVALID_UTF_8),
            "expected UTF-8 but found 0xc0 at byte 1"));
  }

  private static Situation refused(String name, RawRequest request, String reason) {
    return row(name, request, empty(reason).received());
  }

  private static ExpectedOutcome empty(String reason) {
    return error(400, ErrBodies.BODY_EMPTY).and(ExpectedLog.hasReason("body: " + reason));
  }

  /** The application has begun to read when the error is found. */
  private static Stream<Situation> longBodies() {
    return Stream.of(
        late("longer than the buffer, to a stream", stream().body(LONG), LATE),
        late("longer than the buffer, to a reader", ApiRequests.body("reader").body(LONG), LATE),
        late(
            "longer than the buffer, to a listener", ApiRequests.body("listener").body(LONG), LATE),
        late("longer than the buffer, in chunks", stream().chunks(LONG, "x"), LATER),
        row(
            "longer than the buffer, the application wraps the exception",
            ApiRequests.body("wrap").body(LONG),
            empty(LATE).received("ran", "unreadable")));
  }

  private static Situation late(String name, RawRequest request, String reason) {
    return row(name, request, empty(reason).received("ran"));
  }

  private static RawRequest stream() {
    return ApiRequests.body("stream");
  }

  private static Situation row(String name, RawRequest request, ExpectedOutcome expectation) {
    return Situation.of("bodies", name, RULE, request, expectation);
  }
}
