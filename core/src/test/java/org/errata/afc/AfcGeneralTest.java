package org.errata.afc;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.System.Logger.Level;
import org.errata.catalogue.Entry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Compares messages and summaries with those of the API, which are quoted here again. */
class AfcGeneralTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "forbidden | General | 403 | 403 | Forbidden | The request has been denied",
        "internal-server-error | General | 500 | 500 | Internal Server Error"
            + " | A problem has occurred with the service",
        "service-unavailable | General | 503 | 503 | Service Unavailable"
            + " | The service is unavailable",
        "unauthorized | Authentication | 401 | 401 | Unauthorized"
            + " | Not properly authenticated with REST v2 or problems in the header",
        "profile-id-not-found | Header | 400 | none | Profile ID not found."
            + " | Client Profile passed in the header is not valid",
        "request-body-cannot-be-empty | Request | 400 | -2000 | Request body cannot be empty."
            + " | Body of the API request is empty or incomplete",
      })
  void has_the_texts_of_the_api(
      String id, String category, int status, String code, String message, String summary) {
    var entry = AfcGeneral.catalogue().entry(id);

    assertThat(entry.id().value()).isEqualTo(id);
    assertThat(entry.category()).isEqualTo(category);
    assertThat(entry.status()).isEqualTo(status);
    assertThat(codeOf(entry)).isEqualTo(code);
    assertThat(entry.message()).isEqualTo(message);
    assertThat(entry.summary()).isEqualTo(summary);
  }

  @Test
  void has_these_six_in_the_order_of_the_reference_table_and_no_others() {
    assertThat(AfcGeneral.catalogue().entries())
        .extracting(entry -> entry.id().value())
        .containsExactly(
            "forbidden",
            "internal-server-error",
            "service-unavailable",
            "unauthorized",
            "profile-id-not-found",
            "request-body-cannot-be-empty");
  }

  @Test
  void is_called_afc_general() {
    assertThat(AfcGeneral.catalogue().name()).isEqualTo("afc-general");
    assertThat(AfcGeneral.catalogue().title()).isEqualTo("General errors");
    assertThat(AfcGeneral.catalogue()).isSameAs(AfcGeneral.catalogue());
  }

  @ParameterizedTest
  @MethodSource("entries")
  void has_a_description_and_steps(Entry entry) {
    assertThat(entry.description()).isNotBlank().endsWith(".");
    assertThat(entry.howToResolve()).isNotEmpty().allMatch(step -> step.endsWith("."));
  }

  @ParameterizedTest
  @MethodSource("entries")
  void names_no_exception_class(Entry entry) {
    assertThat(entry.exceptions()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("entries")
  void logs_server_errors_as_errors_and_client_errors_as_info(Entry entry) {
    assertThat(entry.logLevel()).isEqualTo(entry.status() >= 500 ? Level.ERROR : Level.INFO);
  }

  @ParameterizedTest
  @MethodSource("entries")
  void adds_no_header_field(Entry entry) {
    assertThat(entry.headers()).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "forbidden | If the response has a Retry-After field, wait that long, then send the request"
            + " again.",
        "forbidden | If the client has sent too much data, spread it over a longer time.",
        "forbidden | Otherwise check that the client is allowed to make this request.",
        "internal-server-error | If the problem persists and the client can work offline, send the"
            + " requests later.",
        "service-unavailable | If the response has a Retry-After field, wait that long, then send"
            + " the request again.",
      })
  void gives_steps_on_the_condition_that_they_apply(String id, String step) {
    assertThat(AfcGeneral.catalogue().entry(id).howToResolve()).contains(step);
  }

  private static Iterable<Entry> entries() {
    return AfcGeneral.catalogue().entries();
  }

  private static String codeOf(Entry entry) {
    return entry.code().map(Object::toString).orElse("none");
  }
}
