package org.errata.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.errata.json.JsonVerdict;
import org.junit.jupiter.api.Test;

class SampleRequestTest {

  @Test
  void has_the_fields_that_were_added_in_any_case_of_their_names() {
    SampleRequest request = SampleRequest.of("GET").with("X-Tenant", "a").with("x-tenant", "b");

    assertThat(request.method()).isEqualTo("GET");
    assertThat(request.headers("X-TENANT")).containsExactly("a", "b");
    assertThat(request.headers("Accept")).isEmpty();
  }

  @Test
  void has_no_body_at_first() throws IOException {
    SampleRequest request = SampleRequest.of("POST");

    assertThat(request.body().isDeclaredEmpty()).isTrue();
    assertThat(request.body().isEmpty()).isTrue();
  }

  @Test
  void scans_its_body() throws IOException {
    assertThat(SampleRequest.of("POST").withBody("{\"qty\": 1}").body().scan())
        .isEqualTo(new JsonVerdict.WellFormed());
    assertThat(SampleRequest.of("POST").withBody("{\"qty\"").body().scan())
        .isInstanceOf(JsonVerdict.Malformed.class);
  }

  @Test
  void remembers_the_authenticated_user() {
    SampleRequest request = SampleRequest.of("GET");
    assertThat(request.user()).isEmpty();

    request.authenticated("me");

    assertThat(request.user()).contains("me");
  }
}
