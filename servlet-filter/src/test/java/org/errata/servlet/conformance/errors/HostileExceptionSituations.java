package org.errata.servlet.conformance.errors;

import static org.errata.servlet.conformance.situation.ExpectedResponses.aborted;
import static org.errata.servlet.conformance.situation.ExpectedResponses.error;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.errata.servlet.conformance.situation.ErrBodies;
import org.errata.servlet.conformance.situation.ExpectedLog;
import org.errata.servlet.conformance.situation.ExpectedOutcome;
import org.errata.servlet.conformance.situation.Situation;
import org.errata.servlet.wire.RawRequest;

/**
 * Exceptions whose problems, causes, texts or stack traces harm whoever reads them, thrown at each
 * time of a request. The client's timeout bounds how long a response may take.
 */
public final class HostileExceptionSituations {

  private static final String PLAIN = "Errata, no harm: a plain 500 and a line of the log";
  private static final String INCOMPLETE = "RFC 9112, 8";

  private static final Map<String, String> EXCEPTIONS =
      Map.ofEntries(
          Map.entry("problems-null", "problems is null"),
          Map.entry("problems-begin-with-null", "problems begins with null"),
          Map.entry("problems-with-null", "problems has null"),
          Map.entry("problems-throw", "problems throws what cannot be printed"),
          Map.entry("problems-out-of-memory", "problems throws an OutOfMemoryError"),
          Map.entry("problems-recurse", "problems recurses without end"),
          Map.entry("problems-throw-when-read", "problems is a list that throws"),
          Map.entry("problems-vanish", "problems is a list that is empty when it is read"),
          Map.entry("problems-unknown", "problems names an unknown entry"),
          Map.entry("subclass", "all methods of an ErrataException throw"),
          Map.entry("stack-trace-throws", "getStackTrace of an IOException throws"),
          Map.entry("stack-trace-null", "getStackTrace of an IOException is null"),
          Map.entry("unprintable", "toString and getMessage of an Error throw"),
          Map.entry("circular", "the causes are a circle"),
          Map.entry("endless", "getCause makes a new cause each time"),
          Map.entry("cause-throws", "getCause throws"));

  private HostileExceptionSituations() {}

  /** Returns the rows. */
  public static List<Situation> rows() {
    return Stream.of(
            when("thrown", "", PLAIN, plainError()),
            when("async", ", in a task", PLAIN, plainError()),
            when("async-dispatched", ", in an ASYNC dispatch", PLAIN, plainError()),
            when("committed", ", after the commit", INCOMPLETE, aborted()),
            when("async-committed", ", in a task after the commit", INCOMPLETE, aborted()),
            when(
                "async-dispatched-committed",
                ", in an ASYNC dispatch after the commit",
                INCOMPLETE,
                aborted()),
            included())
        .flatMap(rows -> rows)
        .toList();
  }

  private static Stream<Situation> when(
      String when, String suffix, String clause, ExpectedOutcome expectation) {
    return EXCEPTIONS.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(
            exception ->
                row(
                    exception.getValue() + suffix,
                    clause,
                    RawRequest.get("/conformance/hostile/" + when + "/" + exception.getKey()),
                    expectation));
  }

  private static Stream<Situation> included() {
    return Stream.of("endless", "circular", "unprintable", "subclass")
        .map(
            exception ->
                row(
                    EXCEPTIONS.get(exception) + ", in an include",
                    PLAIN,
                    RawRequest.get("/conformance/dispatches/include")
                        .with("X-Target", "/hostile/thrown/" + exception),
                    plainError()));
  }

  /** The log has at least the line of the error response. */
  private static ExpectedOutcome plainError() {
    return error(500, "application/json", ErrBodies.SERVER_ERROR).and(ExpectedLog.hasSomeLine());
  }

  private static Situation row(
      String name, String clause, RawRequest request, ExpectedOutcome expectation) {
    return Situation.of("hostile exceptions", name, clause, request, expectation);
  }
}
