package org.errata.representation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.io.IOException;
import java.util.List;
import org.errata.Problem;
import org.errata.RequestId;
import org.errata.Violation;
import org.errata.afc.AfcGeneral;
import org.errata.catalogue.Entry;
import org.errata.response.ErrorResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProblemJsonTest {

  private final Representation problem = new ProblemJson(ReferenceLinks.none());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "forbidden",
        "internal-server-error",
        "service-unavailable",
        "unauthorized",
        "profile-id-not-found",
        "request-body-cannot-be-empty"
      })
  void renders_an_entry(String id) throws IOException {
    assertThat(problem.render(SampleResponses.of(id)))
        .asString(UTF_8)
        .isEqualTo(Expected.json(id + ".problem.json"));
  }

  @Test
  void renders_several_problems_with_links_to_their_pages() throws IOException {
    var afcGeneral = AfcGeneral.catalogue();
    var linked =
        new ProblemJson(ReferenceLinks.below("https://api.example.com/errors", afcGeneral));
    var response =
        new ErrorResponse(
            List.of(
                Problem.of(afcGeneral.entry("profile-id-not-found")),
                Problem.of(afcGeneral.entry("request-body-cannot-be-empty")),
                Problem.of(afcGeneral.byStatus(404))),
            new RequestId("k7rm-2xq9-vt4h-c8pn"));

    assertThat(linked.render(response))
        .asString(UTF_8)
        .isEqualTo(Expected.json("profile-and-body-and-unlisted.problem.json"));
  }

  @Test
  void omits_the_detail_and_the_code_that_an_entry_does_not_have() {
    assertThat(problem.render(SampleResponses.saying("Any \"thing\"")))
        .asString(UTF_8)
        .isEqualTo(
            "{\"type\":\"about:blank\",\"title\":\"Any \\\"thing\\\"\",\"status\":400,"
                + "\"requestId\":\"k7rm-2xq9-vt4h-c8pn\"}");
  }

  @Test
  void omits_description_steps_and_exceptions() {
    var entry =
        Entry.of("any", 400, "Any")
            .withDescription("a long story")
            .withHowToResolve("a step")
            .withException("com.example.Inside")
            .build();

    assertThat(problem.render(SampleResponses.of(entry)))
        .asString(UTF_8)
        .doesNotContain("a long story", "a step", "Inside");
  }

  @Test
  void is_problem_json_without_a_charset() {
    assertThat(problem.mediaType()).hasToString("application/problem+json");
    assertThat(problem.contentType()).isEqualTo("application/problem+json");
    assertThat(problem.headers()).isEmpty();
  }

  @Test
  void refuses_null_by_name() {
    assertThatNullPointerException().isThrownBy(() -> new ProblemJson(null)).withMessage("links");
  }

  @Test
  void renders_an_element_for_each_violation() {
    assertThat(problem.render(SampleResponses.of(List.of(SampleResponses.invalidRequest()))))
        .asString(UTF_8)
        .isEqualTo(
            "{\"type\":\"about:blank\",\"title\":\"The request is not valid.\",\"status\":422,"
                + "\"code\":-4220,\"requestId\":\"k7rm-2xq9-vt4h-c8pn\",\"errors\":["
                + "{\"detail\":\"must not be negative\",\"pointer\":\"#/inv/0/itms/2/qty\"},"
                + "{\"detail\":\"must be a whole number\",\"parameter\":\"page\"},"
                + "{\"detail\":\"is <missing>\",\"header\":\"client_id\"},"
                + "{\"detail\":\"must be at least 1\",\"path\":\"taxType\"},"
                + "{\"detail\":\"must be an object\",\"pointer\":\"#\"},"
                + "{\"detail\":\"is wrong\",\"pointer\":\"#/a~1b/%C3%BC%20%25\"}]}");
  }

  @Test
  void names_the_entry_of_a_violation_of_another_problem() {
    var conflict =
        Problem.of(AfcGeneral.catalogue().byStatus(409))
            .withViolation(Violation.at("/id", "exists already"));
    var first = Problem.of(AfcGeneral.catalogue().entry("profile-id-not-found"));

    assertThat(problem.render(SampleResponses.of(List.of(first, conflict))))
        .asString(UTF_8)
        .isEqualTo(
            "{\"type\":\"about:blank\",\"title\":\"Profile ID not found.\",\"status\":400,"
                + "\"detail\":\"Client Profile passed in the header is not valid\","
                + "\"requestId\":\"k7rm-2xq9-vt4h-c8pn\",\"errors\":["
                + "{\"type\":\"about:blank\",\"title\":\"Profile ID not found.\",\"status\":400,"
                + "\"detail\":\"Client Profile passed in the header is not valid\"},"
                + "{\"type\":\"about:blank\",\"title\":\"Conflict\",\"status\":409,"
                + "\"detail\":\"exists already\",\"code\":409,\"pointer\":\"#/id\"}]}");
  }

  @Test
  void has_the_detail_of_the_occurrence() {
    var broken =
        Problem.of(AfcGeneral.catalogue().entry("request-body-cannot-be-empty"))
            .withDetail("expected ',' but found '}' at byte 37");

    assertThat(problem.render(SampleResponses.of(List.of(broken))))
        .asString(UTF_8)
        .contains("\"status\":400,\"detail\":\"expected ',' but found '}' at byte 37\",\"code\"");
    assertThat(new ErrJson().render(SampleResponses.of(List.of(broken))))
        .asString(UTF_8)
        .isEqualTo("{\"err\":[{\"code\":-2000,\"msg\":\"Request body cannot be empty.\"}]}");
  }

  @Test
  void has_the_members_that_the_entry_names_with_their_types() {
    var entry =
        Entry.of("no-tax", 404, "No tax {taxType}")
            .withMember("taxType")
            .withMember("exempt")
            .withMember("limit")
            .withMember("absent")
            .build();
    var found =
        Problem.of(entry).with("taxType", 99).with("exempt", true).with("limit", "1 \"000\"");

    assertThat(problem.render(SampleResponses.of(List.of(found))))
        .asString(UTF_8)
        .isEqualTo(
            "{\"type\":\"about:blank\",\"title\":\"No tax {taxType}\",\"status\":404,"
                + "\"detail\":\"No tax 99\",\"taxType\":99,\"exempt\":true,"
                + "\"limit\":\"1 \\\"000\\\"\",\"requestId\":\"k7rm-2xq9-vt4h-c8pn\"}");
  }

  @Test
  void says_whether_to_send_the_request_again_if_the_entry_does() {
    var later = Entry.of("later", 503, "Later").withRetryAfter(30).build();
    var never = Entry.of("never", 400, "Never").withRetryable(false).build();

    assertThat(problem.render(SampleResponses.of(later)))
        .asString(UTF_8)
        .contains("\"status\":503,\"retryable\":true,\"retryAfter\":30,\"requestId\"");
    assertThat(
            problem.render(
                SampleResponses.of(List.of(Problem.of(later).withHeader("Retry-After", "7")))))
        .asString(UTF_8)
        .contains("\"retryAfter\":7,");
    assertThat(problem.render(SampleResponses.of(never)))
        .asString(UTF_8)
        .contains("\"status\":400,\"retryable\":false,\"requestId\"");
  }
}
