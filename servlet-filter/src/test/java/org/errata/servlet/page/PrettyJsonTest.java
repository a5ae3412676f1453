package org.errata.servlet.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PrettyJsonTest {

  @Test
  void only_white_space_between_tokens_is_new() {
    assertThat(PrettyJson.of("{\"err\":[{\"code\":-1,\"msg\":\"a: [b], {\\\"c\\\\\\\"}\"}]}"))
        .isEqualTo(
            """
            {
              "err": [
                {
                  "code": -1,
                  "msg": "a: [b], {\\"c\\\\\\"}"
                }
              ]
            }""");
  }
}
