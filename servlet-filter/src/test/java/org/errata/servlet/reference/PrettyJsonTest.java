package org.errata.servlet.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PrettyJsonTest {

  @Test
  void changes_only_white_space_between_tokens() {
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
