package org.errata.representation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.io.IOException;
import java.util.List;
import org.errata.Problem;
import org.errata.RequestId;
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
}
