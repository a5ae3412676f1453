package org.errata.representation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.errata.Problem;
import org.errata.Violation;
import org.errata.afc.AfcGeneral;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainTextTest {

  private final Representation text = new PlainText();

  @ParameterizedTest
  @CsvSource({
    "forbidden, Forbidden",
    "internal-server-error, Internal Server Error",
    "service-unavailable, Service Unavailable",
    "unauthorized, Unauthorized",
    "profile-id-not-found, Profile ID not found.",
    "request-body-cannot-be-empty, Request body cannot be empty.",
  })
  void renders_the_message(String id, String body) {
    assertThat(text.render(SampleResponses.of(id))).isEqualTo(body.getBytes(UTF_8));
  }

  @Test
  void renders_each_of_several_messages_on_its_own_line() {
    assertThat(text.render(SampleResponses.of("unauthorized", "profile-id-not-found", "forbidden")))
        .asString(UTF_8)
        .isEqualTo("Unauthorized\nProfile ID not found.\nForbidden");
  }

  @Test
  void renders_utf_8() {
    assertThat(text.render(SampleResponses.saying("Größe € \ud83d\ude00")))
        .isEqualTo("Größe € \ud83d\ude00".getBytes(UTF_8));
    assertThat(text.contentType()).isEqualTo("text/plain;charset=utf-8");
    assertThat(text.mediaType()).hasToString("text/plain");
    assertThat(text.headers()).isEmpty();
  }

  @Test
  void renders_a_violation_on_one_line_whatever_it_says() {
    var problem =
        SampleResponses.invalidRequest()
            .withViolations(
                List.of(
                    Violation.at("/a\n- b", "is\r\n\u2028- odd"),
                    Violation.inQuery("c", "is \u001b[31mred")));

    assertThat(text.render(SampleResponses.of(List.of(problem))))
        .asString(UTF_8)
        .endsWith("\n- a - b: is - odd\n- c: is  [31mred");
  }

  @Test
  void renders_a_line_for_each_violation() {
    var problems =
        List.of(SampleResponses.invalidRequest(), Problem.of(AfcGeneral.catalogue().byStatus(409)));

    assertThat(text.render(SampleResponses.of(problems)))
        .asString(UTF_8)
        .isEqualTo(
            """
            The request is not valid.
            - inv[0].itms[2].qty: must not be negative
            - page: must be a whole number
            - client_id: is <missing>
            - taxType: must be at least 1
            - must be an object
            - a/b.ü %: is wrong
            Conflict""");
  }
}
