package org.errata.servlet.conformance.errors;

import static org.errata.servlet.conformance.situation.ExpectedResponses.aborted;
import static org.errata.servlet.conformance.situation.ExpectedResponses.serverError;

import java.util.List;
import java.util.stream.Stream;
import org.errata.servlet.conformance.situation.ExpectedLog;
import org.errata.servlet.conformance.situation.ExpectedOutcome;
import org.errata.servlet.conformance.situation.ExpectedResponses;
import org.errata.servlet.conformance.situation.Situation;
import org.errata.servlet.harness.TestedContainer;
import org.errata.servlet.wire.RawRequest;
import org.errata.servlet.wire.RawResponse.Ending;

/** Output before the error: it is discarded, or the client sees an incomplete response. */
public final class PartialOutputSituations {

  private static final String RESET = "Servlet 6.0, 5.1: not committed, may be reset";
  private static final String INCOMPLETE = "RFC 9112, 8";

  private PartialOutputSituations() {}

  /** Returns the rows. */
  public static List<Situation> rows() {
    return Stream.of(buffered(), committed()).flatMap(s -> s).toList();
  }

  private static Stream<Situation> buffered() {
    return Stream.of(
        row("half a page in UTF-8", RESET, "text?charset=utf-8", serverError()),
        row("half a page in ISO 8859-1", RESET, "text?charset=iso-8859-1", serverError()),
        row("half a page in UTF-16", RESET, "text?charset=utf-16", serverError()),
        row("half a page in Shift_JIS", RESET, "text?charset=shift_jis", serverError()),
        row("half a page in GB18030", RESET, "text?charset=gb18030", serverError()),
        row(
            "half a page, by setCharacterEncoding",
            RESET,
            "encoding?charset=utf-16be",
            serverError()),
        row("half a page in the charset of a locale", RESET, "locale", serverError()),
        row("some bytes", RESET, "stream", serverError()),
        row("fewer bytes than Content-Length", RESET, "length", serverError()),
        row("output that was reset", RESET, "reset", serverError()));
  }

  private static Stream<Situation> committed() {
    return Stream.of(
        row("flushed", INCOMPLETE, "flushed", incomplete()),
        row("flushed through the writer", INCOMPLETE, "flushed-writer", incomplete()),
        row("flushed, nothing written", INCOMPLETE, "flushed-empty", incomplete()),
        row("flushed, with Content-Length", INCOMPLETE, "flushed-length", incomplete()),
        row("flushed, and more output", INCOMPLETE, "flushed-and-more", incomplete()),
        row("more than the buffer holds", INCOMPLETE, "overflow", incomplete()),
        row(
            "more than the buffer holds, through the writer",
            INCOMPLETE,
            "overflow-writer",
            incomplete()),
        row("gzip, flushed in the middle", INCOMPLETE, "gzip", incomplete()),
        synchronous("flushed"),
        synchronous("flushed-length"),
        row("the whole page, closed", INCOMPLETE, "closed", complete("a whole page")),
        row(
                "the whole page, with Content-Length",
                INCOMPLETE,
                "whole-length",
                complete("0123456789"))
            .exceptOverHttp2(
                "ends the stream when the response is closed, not with the last byte",
                incomplete(),
                TestedContainer.TOMCAT_10,
                TestedContainer.UNDERTOW),
        Situation.of(
                "partial output",
                "flushed, and the client asked for Connection: close",
                INCOMPLETE,
                get("flushed").with("Connection", "close"),
                incomplete())
            .except(
                "delimits the response by the close of the connection, whatever the cause",
                untilClose(),
                TestedContainer.JETTY_EE10,
                TestedContainer.JETTY_EE11,
                TestedContainer.UNDERTOW));
  }

  private static Situation synchronous(String path) {
    return Situation.of(
        "partial output",
        path + ", by a servlet without async-supported",
        INCOMPLETE,
        RawRequest.get("/conformance/synchronous/" + path),
        incomplete());
  }

  private static ExpectedOutcome incomplete() {
    return aborted().loggedAtLeastOnce();
  }

  /** The response was complete before the error; only the log shows the error. */
  private static ExpectedOutcome complete(String body) {
    return ExpectedOutcome.of(
            ExpectedResponses.status(200),
            ExpectedResponses.ending(Ending.COMPLETE),
            ExpectedLog.hasAbortLine())
        .containing(body)
        .allowingClose();
  }

  private static ExpectedOutcome untilClose() {
    return ExpectedOutcome.of(
        ExpectedResponses.ending(Ending.UNTIL_CLOSE), ExpectedLog.hasAbortLine());
  }

  private static RawRequest get(String path) {
    return RawRequest.get("/conformance/output/" + path);
  }

  private static Situation row(
      String name, String clause, String path, ExpectedOutcome expectation) {
    return Situation.of("partial output", name, clause, get(path), expectation);
  }
}
