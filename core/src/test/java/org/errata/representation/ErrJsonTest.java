package org.errata.representation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.errata.afc.AfcGeneral;
import org.errata.catalogue.Entry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ErrJsonTest {

  private final Representation err = new ErrJson();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "forbidden | {\"err\":[{\"code\":403,\"msg\":\"Forbidden\"}]}",
        "internal-server-error | {\"err\":[{\"code\":500,\"msg\":\"Internal Server Error\"}]}",
        "service-unavailable | {\"err\":[{\"code\":503,\"msg\":\"Service Unavailable\"}]}",
        "unauthorized | {\"err\":[{\"code\":401,\"msg\":\"Unauthorized\"}]}",
        "profile-id-not-found | {\"err\":[{\"msg\":\"Profile ID not found.\"}]}",
        "request-body-cannot-be-empty"
            + " | {\"err\":[{\"code\":-2000,\"msg\":\"Request body cannot be empty.\"}]}",
      })
  void renders_an_entry_as_the_api_does(String id, String body) {
    assertThat(err.render(SampleResponses.of(id))).isEqualTo(body.getBytes(UTF_8));
  }

  @Test
  void renders_an_http_status() {
    assertThat(err.render(SampleResponses.of(AfcGeneral.catalogue().byStatus(404))))
        .asString(UTF_8)
        .isEqualTo("{\"err\":[{\"code\":404,\"msg\":\"Not Found\"}]}");
  }

  @ParameterizedTest
  @CsvSource({"ORDER_NOT_FOUND, ORDER_NOT_FOUND", "404, 404", "a<b\\c, a<b\\\\c"})
  void writes_a_code_that_is_a_text_as_a_string(String code, String written) {
    var entry = Entry.of("no-order", 404, "No order").withCode(code).build();

    assertThat(err.render(SampleResponses.of(entry)))
        .asString(UTF_8)
        .isEqualTo("{\"err\":[{\"code\":\"" + written + "\",\"msg\":\"No order\"}]}");
  }

  @Test
  void renders_several_problems_in_one_list() {
    assertThat(
            err.render(
                SampleResponses.of(
                    "profile-id-not-found", "request-body-cannot-be-empty", "forbidden")))
        .asString(UTF_8)
        .isEqualTo(
            "{\"err\":[{\"msg\":\"Profile ID not found.\"},"
                + "{\"code\":-2000,\"msg\":\"Request body cannot be empty.\"},"
                + "{\"code\":403,\"msg\":\"Forbidden\"}]}");
  }

  @Test
  void is_application_json_without_a_charset() {
    assertThat(err.mediaType()).hasToString("application/json");
    assertThat(err.contentType()).isEqualTo("application/json");
    assertThat(err.headers()).isEmpty();
  }

  @Test
  void renders_an_element_for_each_violation() {
    assertThat(err.render(SampleResponses.of(List.of(SampleResponses.invalidRequest()))))
        .asString(UTF_8)
        .isEqualTo(
            "{\"err\":["
                + "{\"code\":-4220,\"msg\":\"inv[0].itms[2].qty: must not be negative\"},"
                + "{\"code\":-4220,\"msg\":\"page: must be a whole number\"},"
                + "{\"code\":-4220,\"msg\":\"client_id: is <missing>\"},"
                + "{\"code\":-4220,\"msg\":\"taxType: must be at least 1\"},"
                + "{\"code\":-4220,\"msg\":\"must be an object\"},"
                + "{\"code\":-4220,\"msg\":\"a/b.ü %: is wrong\"}]}");
  }
}
