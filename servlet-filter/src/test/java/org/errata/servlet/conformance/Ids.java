package org.errata.servlet.conformance;

import java.util.List;
import org.errata.servlet.wire.Request;

/** The id that an answer and the log share. */
final class Ids {

  private static final String GIVEN = "Errata design, 3: the request id";
  private static final String TRACE = "W3C Trace Context, 3.2";
  private static final String TRACE_ID = "0af7651916cd43dd8448eb211c80319c";
  private static final String PARENT = "-b7ad6b7169203331";
  private static final String MADE = "[0-9a-hjkmnp-tv-z]{4}(-[0-9a-hjkmnp-tv-z]{4}){3}";
  private static final Request FAULT = Request.get("/conformance/headers/none");

  private Ids() {}

  static List<Situation> rows() {
    return List.of(
        traced("a trace id", "00-" + TRACE_ID + PARENT + "-01", TRACE_ID),
        traced("a broken traceparent", "00-x-y-01", "a:b"),
        traced("a trace id of zeros", "00-" + "0".repeat(32) + PARENT + "-01", "a:b"),
        traced("a trace of version ff", "ff-" + TRACE_ID + PARENT + "-01", "a:b"),
        traced("a trace without flags", "00-" + TRACE_ID + PARENT, "a:b"),
        given("an id of one letter", "a", "a"),
        given("an id that is a URN", "urn:uuid:1", "urn:uuid:1"),
        given("an id with all signs", "a.b_c~d+e/f=g@h", "a\\.b_c~d\\+e/f=g@h"),
        given("an id of 128 characters", "x".repeat(128), "x{128}"),
        given("an id of 129 characters", "x".repeat(129), MADE),
        given("an id with a space", "a b<c>", MADE),
        given("an id with a tab", "a\tb", MADE),
        given("an id with a comma", "a,b", MADE),
        given("an id with a quote", "\"", MADE),
        given("an id that is markup", "<script>", MADE),
        given("an id that is not ASCII", "ä", MADE),
        given("an empty id", "", MADE),
        row(
            "two ids",
            GIVEN,
            FAULT.with("X-Request-Id", "one").with("X-Request-Id", "two"),
            "one"));
  }

  private static Situation traced(String name, String traceparent, String id) {
    Request request = FAULT.with("traceparent", traceparent).with("X-Request-Id", "a:b");
    return row(name, TRACE, request, id);
  }

  private static Situation given(String name, String given, String id) {
    return row(name, GIVEN, FAULT.with("X-Request-Id", given), id);
  }

  private static Situation row(String name, String clause, Request request, String id) {
    return Situation.of(
        "headers",
        name,
        clause,
        request,
        Expectation.that(
            Expect.status(500),
            (outcome, softly) ->
                softly
                    .assertThat(outcome.answer().field("X-Request-Id"))
                    .describedAs("X-Request-Id")
                    .matches(id)));
  }
}
