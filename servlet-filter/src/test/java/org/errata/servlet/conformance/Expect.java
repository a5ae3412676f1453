package org.errata.servlet.conformance;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.errata.servlet.conformance.Expectation.Check;
import org.errata.servlet.wire.Answer;
import org.errata.servlet.wire.Answer.Ending;

/** What situations end in. */
final class Expect {

  private static final List<String> ABOUT_ANOTHER_BODY =
      List.of(
          "Content-Encoding",
          "Content-Disposition",
          "ETag",
          "Last-Modified",
          "Expires",
          "Pragma",
          "Transfer-Encoding");

  private Expect() {}

  /** An error in the form that is the default, and one line of the log about it. */
  static Expectation error(int status, String body) {
    return error(status, "application/json", body).and(Log.tells(status));
  }

  /** A server error for an exception, whose message the log has once and nobody else. */
  static Expectation serverError() {
    return error(500, Bodies.SERVER_ERROR).thrownOnce();
  }

  /** An error in some form. */
  static Expectation error(int status, String contentType, String body) {
    return anError(status, contentType)
        .and(
            (outcome, softly) -> {
              softly.assertThat(outcome.answer().text()).isEqualTo(body);
              softly
                  .assertThat(outcome.answer().all("Content-Length"))
                  .describedAs("Content-Length")
                  .containsExactly(Integer.toString(body.getBytes(UTF_8).length));
            });
  }

  /** An error in some form whose body has the id of the request in it. */
  static Expectation anError(int status, String contentType) {
    return Expectation.that(
        status(status),
        ending(Ending.WHOLE),
        header(contentType),
        Expect::nothingOfTheInside,
        (outcome, softly) ->
            softly
                .assertThat(outcome.answer().all("X-Request-Id"))
                .describedAs("X-Request-Id")
                .containsExactly(outcome.id()));
  }

  /** An error that tells its length, but is sent without body as the request was a HEAD. */
  static Expectation errorToHead(int status, String unsentBody) {
    return anError(status, "application/json")
        .and((outcome, softly) -> softly.assertThat(outcome.answer().body()).isEmpty())
        .with("Content-Length", Integer.toString(unsentBody.length()))
        .and(Log.tells(status));
  }

  /** What the application has answered, to the byte, of which Errata says and adds nothing. */
  static Expectation own(int status, byte[] body) {
    return Expectation.that(
            status(status),
            ending(Ending.WHOLE),
            (outcome, softly) ->
                softly.assertThat(outcome.answer().body()).describedAs("body").isEqualTo(body),
            Log.isSilent())
        .without("X-Request-Id", "Vary", "X-Content-Type-Options");
  }

  /** What the application has answered, to the byte, of which Errata says and adds nothing. */
  static Expectation own(int status, String body) {
    return own(status, body.getBytes(UTF_8));
  }

  /** The application had begun to answer: the client sees that this is not all of it. */
  static Expectation brokenOff() {
    return Expectation.that(ending(Ending.CUT_OFF), Expect::nothingOfTheInside, Log.tellsOfBreak());
  }

  /** The answer's status. */
  static Check status(int status) {
    return (outcome, softly) ->
        softly.assertThat(outcome.answer().status()).describedAs("status").isEqualTo(status);
  }

  static Check ending(Ending ending) {
    return (outcome, softly) -> softly.assertThat(outcome.answer().ending()).isEqualTo(ending);
  }

  private static Check header(String contentType) {
    return (outcome, softly) -> {
      Answer answer = outcome.answer();
      softly.assertThat(answer.all("Content-Type")).containsExactly(contentType);
      // the application's is Klingon
      softly.assertThat(answer.all("Content-Language")).containsExactly("en");
      softly.assertThat(answer.all("Cache-Control")).containsExactly("no-store");
      softly.assertThat(answer.all("X-Content-Type-Options")).containsExactly("nosniff");
      softly
          .assertThat(answer.field("Vary"))
          .describedAs("Vary")
          .contains("Accept, Accept-Language");
      for (String name : ABOUT_ANOTHER_BODY) {
        softly.assertThat(answer.all(name)).describedAs(name).isEmpty();
      }
    };
  }

  private static void nothingOfTheInside(Outcome outcome, SoftAssertions softly) {
    softly
        .assertThat(outcome.answer().toString())
        .doesNotContain(outcome.canary(), "Exception", "org.errata", "\tat ", "<script");
    softly
        .assertThat(outcome.answer().text())
        .doesNotContain("Jetty", "Tomcat", "Undertow", "/conformance/");
  }
}
