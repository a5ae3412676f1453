package org.errata.servlet.conformance.situation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.errata.servlet.conformance.situation.ExpectedOutcome.Check;
import org.errata.servlet.wire.RawResponse;
import org.errata.servlet.wire.RawResponse.Ending;

/** The outcomes that most situations have. */
public final class ExpectedResponses {

  private static final List<String> OF_DISCARDED_BODY =
      List.of(
          "Content-Encoding",
          "Content-Disposition",
          "ETag",
          "Last-Modified",
          "Expires",
          "Pragma",
          "Transfer-Encoding");

  private ExpectedResponses() {}

  /** Expects an {@code err} JSON error response, and one line of the log about it. */
  public static ExpectedOutcome error(int status, String body) {
    return error(status, "application/json", body).and(ExpectedLog.hasLineFor(status));
  }

  /** Expects a 500 for an exception whose message is in the log once and not in the response. */
  public static ExpectedOutcome serverError() {
    return error(500, ErrBodies.SERVER_ERROR).loggedOnce();
  }

  /** Expects an error response with exactly this body. */
  public static ExpectedOutcome error(int status, String contentType, String body) {
    return errorOfType(status, contentType)
        .and(
            (outcome, softly) -> {
              softly.assertThat(outcome.response().text()).isEqualTo(body);
              softly
                  .assertThat(outcome.response().all("Content-Length"))
                  .describedAs("Content-Length")
                  .containsExactly(Integer.toString(body.getBytes(UTF_8).length));
            });
  }

  /** Expects the status and header of an error response; its body is checked elsewhere. */
  public static ExpectedOutcome errorOfType(int status, String contentType) {
    return ExpectedOutcome.of(
        status(status),
        ending(Ending.COMPLETE),
        header(contentType),
        ExpectedResponses::noInternals,
        (outcome, softly) ->
            softly
                .assertThat(outcome.response().all("X-Request-Id"))
                .describedAs("X-Request-Id")
                .containsExactly(outcome.requestId()));
  }

  /** Expects the header of an error response to HEAD, without the body (RFC 9110 section 9.3.2). */
  public static ExpectedOutcome errorToHead(int status, String unsentBody) {
    return errorOfType(status, "application/json")
        .and((outcome, softly) -> softly.assertThat(outcome.response().body()).isEmpty())
        .with("Content-Length", Integer.toString(unsentBody.length()))
        .and(ExpectedLog.hasLineFor(status));
  }

  /** Expects a 400 for a body that the container cannot decode, and lines for developers only. */
  public static ExpectedOutcome undecodableBody() {
    return error(400, "application/json", ErrBodies.BODY_EMPTY)
        .and(ExpectedLog.hasOnlyDebugLines())
        .received()
        .allowingClose();
  }

  /** Expects an error response with the fields that Liberty adds to a response with a cookie. */
  public static ExpectedOutcome errorWithCookie(int status) {
    return ExpectedOutcome.of(
            status(status),
            ending(Ending.COMPLETE),
            ExpectedResponses::noInternals,
            ExpectedLog.hasLineFor(status))
        .with("Content-Type", "application/json")
        .with("Cache-Control", "no-store, no-cache=set-cookie")
        .with("Expires", "Thu, 01 Dec 1994 16:00:00 GMT");
  }

  /** Expects the response of the application, byte for byte, and no line of the log. */
  public static ExpectedOutcome appResponse(int status, byte[] body) {
    return ExpectedOutcome.of(
            status(status),
            ending(Ending.COMPLETE),
            (outcome, softly) ->
                softly.assertThat(outcome.response().body()).describedAs("body").isEqualTo(body),
            ExpectedLog.hasNoLine())
        .without("X-Request-Id", "Vary", "X-Content-Type-Options");
  }

  /** Expects the response of the application, byte for byte, and no line of the log. */
  public static ExpectedOutcome appResponse(int status, String body) {
    return appResponse(status, body.getBytes(UTF_8));
  }

  /** Expects an incomplete response, since it was committed before the error. */
  public static ExpectedOutcome aborted() {
    return ExpectedOutcome.of(
        ending(Ending.INCOMPLETE), ExpectedResponses::noInternals, ExpectedLog.hasAbortLine());
  }

  /** Expects a status code. */
  public static Check status(int status) {
    return (outcome, softly) ->
        softly.assertThat(outcome.response().status()).describedAs("status").isEqualTo(status);
  }

  /** Expects how the response ended. */
  public static Check ending(Ending ending) {
    return (outcome, softly) -> softly.assertThat(outcome.response().ending()).isEqualTo(ending);
  }

  private static Check header(String contentType) {
    return (outcome, softly) -> {
      RawResponse response = outcome.response();
      softly.assertThat(response.all("Content-Type")).containsExactly(contentType);
      // the application may have set another language
      softly.assertThat(response.all("Content-Language")).containsExactly("en");
      softly.assertThat(response.all("Cache-Control")).containsExactly("no-store");
      softly.assertThat(response.all("X-Content-Type-Options")).containsExactly("nosniff");
      softly
          .assertThat(response.field("Vary"))
          .describedAs("Vary")
          .contains("Accept, Accept-Language");
      for (String name : OF_DISCARDED_BODY) {
        softly.assertThat(response.all(name)).describedAs(name).isEmpty();
      }
    };
  }

  private static void noInternals(Outcome outcome, SoftAssertions softly) {
    softly
        .assertThat(outcome.response().toString())
        .doesNotContain(outcome.canary(), "Exception", "org.errata", "\tat ", "<script");
    softly
        .assertThat(outcome.response().text())
        .doesNotContain("Jetty", "Tomcat", "Undertow", "/conformance/");
  }
}
