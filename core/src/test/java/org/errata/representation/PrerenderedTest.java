package org.errata.representation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.errata.Problem;
import org.errata.RequestId;
import org.errata.Violation;
import org.errata.afc.AfcGeneral;
import org.errata.catalogue.Entry;
import org.errata.response.ErrorResponse;
import org.junit.jupiter.api.Test;

class PrerenderedTest {

  private final List<String> rendered = new ArrayList<>();

  private final Representation counted =
      new Representation() {
        @Override
        public MediaType mediaType() {
          return new MediaType("text", "counted");
        }

        @Override
        public String contentType() {
          return "text/counted;own=1";
        }

        @Override
        public Map<String, String> headers() {
          return Map.of("Own", "1");
        }

        @Override
        public byte[] render(ErrorResponse response) {
          var ids =
              response.problems().stream()
                  .map(problem -> problem.entry().id().value())
                  .toList()
                  .toString();
          rendered.add(ids);
          return ids.getBytes(UTF_8);
        }
      };

  @Test
  void renders_each_entry_once_when_it_is_first_needed() {
    var prerendered = new Prerendered(counted, AfcGeneral.catalogue().entries());
    assertThat(rendered).isEmpty();

    for (int i = 0; i < 3; i++) {
      assertThat(prerendered.render(SampleResponses.of("forbidden")))
          .asString(UTF_8)
          .isEqualTo("[forbidden]");
      assertThat(prerendered.render(SampleResponses.of("unauthorized")))
          .asString(UTF_8)
          .isEqualTo("[unauthorized]");
    }
    assertThat(rendered).containsExactly("[forbidden]", "[unauthorized]");
  }

  @Test
  void uses_the_same_body_for_a_problem_with_headers() {
    var forbidden = AfcGeneral.catalogue().entry("forbidden");
    var prerendered = new Prerendered(counted, List.of(forbidden));

    var problem = Problem.of(forbidden).withHeader("Retry-After", "30");
    var body = prerendered.render(new ErrorResponse(List.of(problem), RequestId.make()));

    assertThat(body).asString(UTF_8).isEqualTo("[forbidden]");
    assertThat(rendered).hasSize(1);
  }

  @Test
  void renders_several_problems_and_unknown_entries_each_time() {
    var prerendered = new Prerendered(counted, AfcGeneral.catalogue().entries());
    rendered.clear();

    assertThat(prerendered.render(SampleResponses.of("forbidden", "unauthorized")))
        .asString(UTF_8)
        .isEqualTo("[forbidden, unauthorized]");
    assertThat(prerendered.render(SampleResponses.of(Entry.of("forbidden", 403, "Other").build())))
        .asString(UTF_8)
        .isEqualTo("[forbidden]");
    assertThat(rendered).containsExactly("[forbidden, unauthorized]", "[forbidden]");
  }

  @Test
  void has_the_media_type_and_headers_of_the_original() {
    var prerendered = new Prerendered(counted, List.of());

    assertThat(prerendered.mediaType()).isEqualTo(counted.mediaType());
    assertThat(prerendered.contentType()).isEqualTo("text/counted;own=1");
    assertThat(prerendered.headers()).isEqualTo(Map.of("Own", "1"));
  }

  @Test
  void refuses_null_by_name() {
    assertThatNullPointerException()
        .isThrownBy(() -> new Prerendered(null, List.of()))
        .withMessage("original");
  }

  @Test
  void renders_an_occurrence_that_says_more_each_time() {
    var forbidden = AfcGeneral.catalogue().entry("forbidden");
    var prerendered = new Prerendered(new PlainText(), List.of(forbidden));
    var violation = Problem.of(forbidden).withViolation(Violation.inQuery("page", "is missing"));

    assertThat(prerendered.render(SampleResponses.of("forbidden")))
        .asString(UTF_8)
        .isEqualTo("Forbidden");
    assertThat(prerendered.render(SampleResponses.of(List.of(violation))))
        .asString(UTF_8)
        .isEqualTo("Forbidden\n- page: is missing");
  }
}
