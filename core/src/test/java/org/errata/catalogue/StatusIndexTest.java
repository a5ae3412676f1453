package org.errata.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.errata.afc.AfcGeneral;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatusIndexTest {

  private static final Set<Integer> OWN = Set.of(401, 403, 500, 503);
  private static final Set<Integer> REGISTERED =
      Set.of(
          400, 401, 402, 403, 404, 405, 406, 407, 408, 409, 410, 411, 412, 413, 414, 415, 416, 417,
          421, 422, 423, 424, 425, 426, 428, 429, 431, 451, 500, 501, 502, 503, 504, 505, 506, 507,
          508, 510, 511);

  private final Catalogue catalogue = AfcGeneral.catalogue();

  @ParameterizedTest(name = "{0} {2}")
  @CsvSource({
    "400, bad-request, Bad Request",
    "401, unauthorized, Unauthorized",
    "402, payment-required, Payment Required",
    "403, forbidden, Forbidden",
    "404, not-found, Not Found",
    "405, method-not-allowed, Method Not Allowed",
    "406, not-acceptable, Not Acceptable",
    "407, proxy-authentication-required, Proxy Authentication Required",
    "408, request-timeout, Request Timeout",
    "409, conflict, Conflict",
    "410, gone, Gone",
    "411, length-required, Length Required",
    "412, precondition-failed, Precondition Failed",
    "413, content-too-large, Content Too Large",
    "414, uri-too-long, URI Too Long",
    "415, unsupported-media-type, Unsupported Media Type",
    "416, range-not-satisfiable, Range Not Satisfiable",
    "417, expectation-failed, Expectation Failed",
    "421, misdirected-request, Misdirected Request",
    "422, unprocessable-content, Unprocessable Content",
    "423, locked, Locked",
    "424, failed-dependency, Failed Dependency",
    "425, too-early, Too Early",
    "426, upgrade-required, Upgrade Required",
    "428, precondition-required, Precondition Required",
    "429, too-many-requests, Too Many Requests",
    "431, request-header-fields-too-large, Request Header Fields Too Large",
    "451, unavailable-for-legal-reasons, Unavailable For Legal Reasons",
    "500, internal-server-error, Internal Server Error",
    "501, not-implemented, Not Implemented",
    "502, bad-gateway, Bad Gateway",
    "503, service-unavailable, Service Unavailable",
    "504, gateway-timeout, Gateway Timeout",
    "505, http-version-not-supported, HTTP Version Not Supported",
    "506, variant-also-negotiates, Variant Also Negotiates",
    "507, insufficient-storage, Insufficient Storage",
    "508, loop-detected, Loop Detected",
    "510, not-extended, Not Extended",
    "511, network-authentication-required, Network Authentication Required",
  })
  void names_a_registered_status_after_its_reason_phrase(int status, String id, String message) {
    var entry = catalogue.byStatus(status);

    assertThat(entry.id().value()).isEqualTo(id);
    assertThat(entry.message()).isEqualTo(message);
    assertThat(entry.status()).isEqualTo(status);
    assertThat(entry.code()).hasValue(Code.of(status));
  }

  @ParameterizedTest
  @MethodSource("unregistered")
  void names_any_other_error_status_after_its_class(int status) {
    var entry = catalogue.byStatus(status);

    assertThat(entry.id().value()).isEqualTo("http-" + status);
    assertThat(entry.message()).isEqualTo(status < 500 ? "Client Error" : "Server Error");
    assertThat(entry.status()).isEqualTo(status);
    assertThat(entry.code()).hasValue(Code.of(status));
  }

  @ParameterizedTest
  @ValueSource(ints = {401, 403, 500, 503})
  void returns_the_entry_of_the_catalogue_if_there_is_one(int status) {
    assertThat(catalogue.entries()).contains(catalogue.byStatus(status));
  }

  @Test
  void returns_an_entry_of_the_registry_for_all_other_statuses() {
    assertThat(catalogue.statusEntries())
        .filteredOn(entry -> !OWN.contains(entry.status()))
        .hasSize(196)
        .allMatch(entry -> entry.category().equals("HTTP") && entry.summary().isEmpty());
  }

  @Test
  void never_returns_an_entry_for_a_special_case_of_the_status() {
    assertThat(catalogue.byStatus(400).message()).isEqualTo("Bad Request");
    assertThat(catalogue.byStatus(400).code()).hasValue(Code.of(400));
  }

  @Test
  void has_an_entry_for_each_of_the_200_error_statuses_in_their_order() {
    assertThat(catalogue.statusEntries())
        .extracting(Entry::status)
        .containsExactlyElementsOf(IntStream.rangeClosed(400, 599).boxed().toList());
    assertThat(catalogue.statusEntries())
        .allMatch(entry -> catalogue.byStatus(entry.status()).equals(entry));
  }

  @ParameterizedTest
  @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 100, 200, 304, 399, 600, 1000, Integer.MAX_VALUE})
  void refuses_other_statuses_than_those_of_errors(int status) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> catalogue.byStatus(status))
        .withMessage(status + " is not an error status (400 to 599)");
  }

  @Test
  void has_no_header_fields_for_any_status_of_the_registry() {
    assertThat(Catalogue.of("empty", "Empty", List.of()).statusEntries())
        .allMatch(entry -> entry.headers().isEmpty());
  }

  @Test
  void logs_server_errors_as_errors_except_501() {
    assertThat(catalogue.statusEntries())
        .filteredOn(entry -> entry.logLevel() == Level.ERROR)
        .extracting(Entry::status)
        .containsExactlyElementsOf(
            IntStream.rangeClosed(500, 599).filter(status -> status != 501).boxed().toList());
    assertThat(catalogue.byStatus(501).logLevel()).isEqualTo(Level.INFO);
  }

  @Test
  void prefers_an_entry_with_the_id_of_the_status() {
    var named = Entry.of("not-found", 404, "Nothing here").withCode(-1).build();

    assertThat(Catalogue.of("c", "C", List.of(named)).byStatus(404)).isEqualTo(named);
  }

  @Test
  void prefers_an_entry_with_the_id_of_a_status_without_a_name() {
    var teapot = Entry.of("http-418", 418, "I'm a teapot").build();

    assertThat(Catalogue.of("c", "C", List.of(teapot)).byStatus(418)).isEqualTo(teapot);
  }

  @Test
  void prefers_the_first_entry_whose_code_is_the_status() {
    var first = Entry.of("nowhere", 404, "Nowhere").withCode(404).build();
    var second = Entry.of("missing", 404, "Missing").withCode(404).build();

    assertThat(Catalogue.of("c", "C", List.of(first, second)).byStatus(404)).isEqualTo(first);
  }

  @Test
  void prefers_the_id_of_the_status_to_its_code() {
    var coded = Entry.of("nowhere", 404, "Nowhere").withCode(404).build();
    var named = Entry.of("not-found", 404, "Nothing here").withCode(-1).build();

    assertThat(Catalogue.of("c", "C", List.of(coded, named)).byStatus(404)).isEqualTo(named);
  }

  @Test
  void ignores_an_entry_with_the_id_or_code_of_another_status() {
    var named = Entry.of("not-found", 410, "Gone for good").build();
    var coded = Entry.of("nowhere", 410, "Nowhere").withCode(404).build();
    var odd = Catalogue.of("c", "C", List.of(named, coded));

    assertThat(odd.byStatus(404).message()).isEqualTo("Not Found");
    assertThat(odd.byStatus(410).message()).isEqualTo("Gone");
  }

  private static IntStream unregistered() {
    return IntStream.rangeClosed(400, 599).filter(status -> !REGISTERED.contains(status));
  }
}
