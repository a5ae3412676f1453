package org.errata.recipes.curl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class CurlCommandTest {

  @Test
  void has_what_the_options_say() {
    String text =
        "curl -i -X PUT -H 'Content-Type: application/json' -u me:secret -d '{\"a\": 1}'"
            + " \"http://localhost:8080/a/b?c=d\"";

    assertThat(CurlCommand.parse(text))
        .isEqualTo(
            new CurlCommand(
                text,
                "PUT",
                "/a/b?c=d",
                List.of("Content-Type: application/json", "Authorization: Basic bWU6c2VjcmV0"),
                "{\"a\": 1}",
                true));
  }

  @Test
  void is_a_get_without_a_body_and_a_post_with_one() {
    assertThat(CurlCommand.parse("curl http://localhost:8080").method()).isEqualTo("GET");
    assertThat(CurlCommand.parse("curl http://localhost:8080").target()).isEqualTo("/");
    assertThat(CurlCommand.parse("curl -d a=b http://localhost:8080/").method()).isEqualTo("POST");
    assertThat(CurlCommand.parse("curl -d a=b http://localhost:8080/").fields())
        .containsExactly("Content-Type: application/x-www-form-urlencoded");
  }

  @Test
  void refuses_options_that_it_does_not_know() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CurlCommand.parse("curl --fail http://localhost:8080/"))
        .withMessage("not an option that the tests know: --fail");
  }
}
