package org.errata.servlet.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.errata.servlet.wire.Answer;
import org.errata.servlet.wire.Answer.Ending;

/** What every error answer has in common, and the bodies that most situations end in. */
final class Expected {

  static final String UNAUTHORIZED = "{\"err\":[{\"code\":401,\"msg\":\"Unauthorized\"}]}";
  static final String FORBIDDEN = "{\"err\":[{\"code\":403,\"msg\":\"Forbidden\"}]}";
  static final String NOT_FOUND = "{\"err\":[{\"code\":404,\"msg\":\"Not Found\"}]}";
  static final String METHOD_NOT_ALLOWED =
      "{\"err\":[{\"code\":405,\"msg\":\"Method Not Allowed\"}]}";
  static final String CONFLICT = "{\"err\":[{\"code\":409,\"msg\":\"Conflict\"}]}";
  static final String INTERNAL_SERVER_ERROR =
      "{\"err\":[{\"code\":500,\"msg\":\"Internal Server Error\"}]}";
  static final String SERVICE_UNAVAILABLE =
      "{\"err\":[{\"code\":503,\"msg\":\"Service Unavailable\"}]}";
  static final String PROFILE_NOT_FOUND = "{\"err\":[{\"msg\":\"Profile ID not found.\"}]}";
  static final String BODY_EMPTY =
      "{\"err\":[{\"code\":-2000,\"msg\":\"Request body cannot be empty.\"}]}";

  static final String CHALLENGE = "Basic realm=\"api\", charset=\"UTF-8\"";

  private static final List<String> GONE =
      List.of(
          "Content-Encoding",
          "Content-Language",
          "Content-Disposition",
          "ETag",
          "Last-Modified",
          "Expires",
          "Transfer-Encoding",
          "X-Powered-By");

  private Expected() {}

  /** An error that was found before the application ran. */
  static void refused(Answer answer, int status, String body) {
    error(answer, status, body);
    assertThat(answer.field("X-Ran")).describedAs("trace of the application").isNull();
  }

  /** An error in the form that is the default. */
  static void error(Answer answer, int status, String body) {
    error(answer, status, "application/json", body);
  }

  /** An error in another form. */
  static void error(Answer answer, int status, String contentType, String body) {
    errorHeader(answer, status, contentType);
    assertThat(answer.text()).isEqualTo(body);
    assertThat(answer.all("Content-Length"))
        .containsExactly(Integer.toString(answer.body().length));
  }

  /** An error that tells its length, but is sent without body as the request was a HEAD. */
  static void errorWithoutBody(Answer answer, int status, String unsentBody) {
    errorHeader(answer, status, "application/json");
    assertThat(answer.body()).isEmpty();
    assertThat(answer.all("Content-Length")).containsExactly(Integer.toString(unsentBody.length()));
  }

  private static void errorHeader(Answer answer, int status, String contentType) {
    SoftAssertions.assertSoftly(
        softly -> {
          softly.assertThat(answer.status()).describedAs("status").isEqualTo(status);
          softly.assertThat(answer.ending()).isEqualTo(Ending.WHOLE);
          softly.assertThat(answer.all("Content-Type")).containsExactly(contentType);
          softly.assertThat(answer.all("Cache-Control")).containsExactly("no-store");
          softly.assertThat(answer.all("X-Content-Type-Options")).containsExactly("nosniff");
          softly.assertThat(answer.field("Vary")).contains("Accept");
          softly.assertThat(answer.all("X-Request-Id")).hasSize(1);
          GONE.forEach(name -> softly.assertThat(answer.all(name)).describedAs(name).isEmpty());
          softly.assertThat(answer.toString()).doesNotContainIgnoringCase("secret");
          softly.assertThat(answer.toString()).doesNotContain("Exception", "org.errata", "\tat ");
        });
  }
}
