package org.errata.servlet.conformance.protocol;

import java.util.List;
import org.errata.servlet.conformance.situation.ExpectedOutcome;
import org.errata.servlet.conformance.situation.ExpectedResponses;
import org.errata.servlet.conformance.situation.Situation;
import org.errata.servlet.harness.TestedContainer;
import org.errata.servlet.wire.RawRequest;

/** The request id that the client sends, or Errata creates. */
public final class RequestIdSituations {

  private static final String GIVEN = "Errata design, 3: the request id";
  private static final String TRACE = "W3C Trace Context, 3.2";
  private static final String TRACE_ID = "0af7651916cd43dd8448eb211c80319c";
  private static final String PARENT = "-b7ad6b7169203331";
  private static final String CREATED = "[0-9a-hjkmnp-tv-z]{4}(-[0-9a-hjkmnp-tv-z]{4}){3}";
  private static final RawRequest ERROR = RawRequest.get("/conformance/headers/none");

  private RequestIdSituations() {}

  /** Returns the rows. */
  public static List<Situation> rows() {
    return List.of(
        traced("a trace id", "00-" + TRACE_ID + PARENT + "-01", TRACE_ID),
        traced("an invalid traceparent", "00-x-y-01", "a:b"),
        traced("a trace id of zeros", "00-" + "0".repeat(32) + PARENT + "-01", "a:b"),
        traced("a traceparent of version ff", "ff-" + TRACE_ID + PARENT + "-01", "a:b"),
        traced("a traceparent without flags", "00-" + TRACE_ID + PARENT, "a:b"),
        ofApplication("an id of the application", "of-app", "of-app"),
        ofApplication("a malformed id of the application", "a%20b", TRACE_ID),
        row(
            "an id of the application, and malformed ids of the client",
            GIVEN,
            errorWithId("of-app").with("traceparent", "00-x-y-01").with("X-Request-Id", "a b"),
            "of-app"),
        given("an id of one character", "a", "a"),
        given("an id that is a URN", "urn:uuid:1", "urn:uuid:1"),
        given("an id with every special character", "a.b_c~d+e/f=g@h", "a\\.b_c~d\\+e/f=g@h"),
        given("an id of 128 characters", "x".repeat(128), "x{128}"),
        given("an id of 129 characters", "x".repeat(129), CREATED),
        given("an id with a space", "a b<c>", CREATED),
        given("an id with a tab", "a\tb", CREATED),
        given("an id with a comma", "a,b", CREATED),
        given("an id with a quote", "\"", CREATED),
        given("an id that is markup", "<script>", CREATED),
        given("an id that is not ASCII", "ä", CREATED)
            .except(
                "refuses a header with bytes above ASCII, before any filter",
                ExpectedOutcome.of(ExpectedResponses.status(400)).allowingClose(),
                TestedContainer.PAYARA_MICRO),
        given("an empty id", "", CREATED),
        row(
            "two ids",
            GIVEN,
            ERROR.with("X-Request-Id", "one").with("X-Request-Id", "two"),
            "one"));
  }

  private static Situation traced(String name, String traceparent, String id) {
    RawRequest request = ERROR.with("traceparent", traceparent).with("X-Request-Id", "a:b");
    return row(name, TRACE, request, id);
  }

  private static Situation ofApplication(String name, String ofApplication, String id) {
    RawRequest request =
        errorWithId(ofApplication)
            .with("traceparent", "00-" + TRACE_ID + PARENT + "-01")
            .with("X-Request-Id", "a:b");
    return row(name, GIVEN, request, id);
  }

  private static RawRequest errorWithId(String id) {
    return RawRequest.get("/conformance/headers/request-id?id=" + id);
  }

  private static Situation given(String name, String given, String id) {
    return row(name, GIVEN, ERROR.with("X-Request-Id", given), id);
  }

  private static Situation row(String name, String clause, RawRequest request, String id) {
    return Situation.of(
        "headers",
        name,
        clause,
        request,
        ExpectedOutcome.of(
            ExpectedResponses.status(500),
            (outcome, softly) ->
                softly
                    .assertThat(outcome.response().field("X-Request-Id"))
                    .describedAs("X-Request-Id")
                    .matches(id)));
  }
}
