package org.errata.representation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.errata.Problem;
import org.errata.RequestId;
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
              response.problems().stream().map(f -> f.entry().id().value()).toList().toString();
          rendered.add(ids);
          return ids.getBytes(UTF_8);
        }
      };

  @Test
  void renders_each_entry_once_when_it_is_first_asked_for() {
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
  void does_not_care_about_what_only_the_headers_say() {
    var forbidden = AfcGeneral.catalogue().entry("forbidden");
    var prerendered = new Prerendered(counted, List.of(forbidden));

    var problem = Problem.of(forbidden).withHeader("Retry-After", "30");
    var body = prerendered.render(new ErrorResponse(List.of(problem), RequestId.make()));

    assertThat(body).asString(UTF_8).isEqualTo("[forbidden]");
    assertThat(rendered).hasSize(1);
  }

  @Test
  void renders_several_findings_and_unknown_entries_when_they_come() {
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
  void is_called_what_the_original_is_called() {
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
}
