package org.errata.servlet.conformance;

import static org.errata.servlet.conformance.Expect.brokenOff;
import static org.errata.servlet.conformance.Expect.serverError;

import java.util.List;
import java.util.stream.Stream;
import org.errata.servlet.container.Container;
import org.errata.servlet.wire.Answer.Ending;
import org.errata.servlet.wire.Request;

/** Output before the error: either nothing of it is seen, or that it is not all. */
final class PartialOutput {

  private static final String RESET = "Servlet 6.0, 5.1: not committed, may be reset";
  private static final String CUT = "RFC 9112, 8";

  private PartialOutput() {}

  static List<Situation> rows() {
    return Stream.of(notSent(), sent()).flatMap(s -> s).toList();
  }

  private static Stream<Situation> notSent() {
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
        row("fewer bytes than announced", RESET, "length", serverError()),
        row("output that was taken back", RESET, "reset", serverError()));
  }

  private static Stream<Situation> sent() {
    return Stream.of(
        row("flushed", CUT, "flushed", cut()),
        row("flushed through the writer", CUT, "flushed-writer", cut()),
        row("flushed, nothing written", CUT, "flushed-empty", cut()),
        row("flushed, with a length", CUT, "flushed-length", cut()),
        row("flushed, more written", CUT, "flushed-and-more", cut()),
        row("more than the buffer holds", CUT, "overflow", cut()),
        row("more than the buffer holds, through the writer", CUT, "overflow-writer", cut()),
        row("gzip, flushed half way", CUT, "gzip", cut()),
        synchronous("flushed"),
        synchronous("flushed-length"),
        row("all of it, closed", CUT, "closed", whole("a whole page")),
        row("all of it, with a length", CUT, "whole-length", whole("0123456789")),
        Situation.of(
                "partial output",
                "flushed, and the client asked for Connection: close",
                CUT,
                get("flushed").with("Connection", "close"),
                cut())
            .except(
                "frames the answer by the end of the connection alone, whatever ends it",
                undecided(),
                Container.JETTY_EE10,
                Container.JETTY_EE11,
                Container.UNDERTOW));
  }

  private static Situation synchronous(String path) {
    return Situation.of(
        "partial output",
        path + ", by a servlet that cannot be asynchronous",
        CUT,
        Request.get("/conformance/synchronous/" + path),
        cut());
  }

  private static Expectation cut() {
    return brokenOff().thrownToContainer();
  }

  /** What the application had to say has been said: a whole answer, and a line of the log. */
  private static Expectation whole(String body) {
    return Expectation.that(Expect.status(200), Expect.ending(Ending.WHOLE), Log.tellsOfBreak())
        .containing(body)
        .thatMayEndConnection();
  }

  private static Expectation undecided() {
    return Expectation.that(Expect.ending(Ending.WITH_CONNECTION), Log.tellsOfBreak());
  }

  private static Request get(String path) {
    return Request.get("/conformance/output/" + path);
  }

  private static Situation row(String name, String clause, String path, Expectation expectation) {
    return Situation.of("partial output", name, clause, get(path), expectation);
  }
}
