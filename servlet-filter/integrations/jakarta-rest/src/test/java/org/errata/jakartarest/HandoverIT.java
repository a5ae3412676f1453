package org.errata.jakartarest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Errors of resources, on each implementation and container, with this module. */
@ParameterizedClass
@MethodSource("deployments")
class HandoverIT {

  private static final String PROFILE = "{\"err\":[{\"msg\":\"Profile ID not found.\"}]}";
  private static final String SERVER_ERROR =
      "{\"err\":[{\"code\":500,\"msg\":\"Internal Server Error\"}]}";

  private final RestImplementation implementation;
  private final RunningApp app;
  private final RecordedLog log = new RecordedLog();

  HandoverIT(RestImplementation implementation, String container) throws Exception {
    this.implementation = implementation;
    this.app = RunningApp.of(implementation, container, true);
  }

  static Stream<Arguments> deployments() {
    return Arrays.stream(RestImplementation.values())
        .flatMap(i -> Stream.of(Arguments.of(i, "jetty"), Arguments.of(i, "tomcat")));
  }

  @BeforeEach
  void startWithAnEmptyLog() {
    log.clear();
  }

  @AfterEach
  void closeLog() {
    log.close();
  }

  @AfterAll
  static void stop() throws Exception {
    RunningApp.stopAll();
  }

  @Test
  void a_success_passes() throws Exception {
    assertAnswer(app.get("/api/orders/good"), 200, "good");
  }

  @Test
  void a_problem_is_answered_by_its_entry_however_deeply_wrapped() throws Exception {
    assertAnswer(app.get("/api/orders/problem"), 400, PROFILE);
    assertThat(log.text()).contains("400 profile-id-not-found: GET /api/orders/problem");
  }

  @Test
  void an_exception_that_an_entry_names_is_answered_by_it() throws Exception {
    assertAnswer(
        app.get("/api/orders/named"),
        404,
        "{\"err\":[{\"code\":-404,\"msg\":\"Item not found.\"}]}");
  }

  @Test
  void an_unknown_exception_is_a_500_with_its_trace_in_the_log() throws Exception {
    assertAnswer(app.get("/api/orders/failure"), 500, SERVER_ERROR);
    assertThat(log.text())
        .containsOnlyOnce("java.lang.IllegalStateException: secret")
        .contains("at org.errata.jakartarest.app.Orders.order");
  }

  @Test
  void an_error_of_the_virtual_machine_is_a_500_with_its_trace_in_the_log() throws Exception {
    assertAnswer(app.get("/api/orders/error"), 500, SERVER_ERROR);
    assertThat(log.text()).contains("java.lang.AssertionError: secret");
  }

  @Test
  void a_web_application_exception_has_its_status_and_fields() throws Exception {
    assertAnswer(
        app.get("/api/orders/forbidden"), 403, "{\"err\":[{\"code\":403,\"msg\":\"Forbidden\"}]}");
    HttpResponse<String> busy = app.get("/api/orders/busy");
    assertAnswer(busy, 503, "{\"err\":[{\"code\":503,\"msg\":\"Service Unavailable\"}]}");
    assertThat(busy.headers().allValues("Retry-After")).containsExactly("30");
    HttpResponse<String> unauthorized = app.get("/api/orders/unauthorized");
    assertAnswer(unauthorized, 401, "{\"err\":[{\"code\":401,\"msg\":\"Unauthorized\"}]}");
    assertThat(unauthorized.headers().allValues("WWW-Authenticate"))
        .containsExactly("Bearer realm=\"api\"");
  }

  @Test
  void a_problem_within_a_web_application_exception_decides() throws Exception {
    assertAnswer(app.get("/api/orders/wrapped"), 400, PROFILE);
  }

  @Test
  void a_response_with_an_entity_and_a_redirect_stay_those_of_the_application() throws Exception {
    assertAnswer(app.get("/api/orders/own"), 409, "taken");
    HttpResponse<String> redirect = app.get("/api/orders/see-other");
    assertAnswer(redirect, 303, "");
    assertThat(redirect.headers().firstValue("Location").orElseThrow()).endsWith("/else");
    assertAnswer(app.get("/api/orders/sold-out"), 409, "sold out");
    assertThat(log.text()).isEmpty();
  }

  @Test
  void a_status_without_an_entity_is_filled_in() throws Exception {
    assertAnswer(app.get("/api/orders/status"), 410, "{\"err\":[{\"code\":410,\"msg\":\"Gone\"}]}");
  }

  @Test
  void an_entity_that_fails_while_it_is_written_is_a_500_with_its_trace_in_the_log()
      throws Exception {
    assertAnswer(app.get("/api/orders/partial"), 500, SERVER_ERROR);
    assertThat(log.text()).containsOnlyOnce("java.lang.IllegalStateException: secret");
  }

  @Test
  void a_property_of_a_bean_parameter_has_the_place_and_name_of_its_annotation() throws Exception {
    assertThat(app.get("/api/orders/search/all?page-no=0").body())
        .contains("page-no: must be greater than or equal to 1")
        .contains("X-Client: must not be null");
  }

  @Test
  void what_no_resource_matches_is_a_404_or_405() throws Exception {
    assertAnswer(app.get("/api/nowhere"), 404, "{\"err\":[{\"code\":404,\"msg\":\"Not Found\"}]}");
    HttpResponse<String> response = app.delete("/api/orders");
    assertAnswer(response, 405, "{\"err\":[{\"code\":405,\"msg\":\"Method Not Allowed\"}]}");
    assertThat(String.join(",", response.headers().allValues("Allow"))).contains("POST");
  }

  @Test
  void filters_of_jakarta_rest_add_fields_to_an_error_response() throws Exception {
    assertThat(app.get("/api/orders/failure").headers().allValues("X-Filter"))
        .containsExactly("kept");
  }

  @Test
  void what_asynchronous_work_ends_with_is_answered_in_the_same_way() throws Exception {
    for (String kind : new String[] {"async", "stage"}) {
      log.clear();
      assertAnswer(app.get("/api/orders/" + kind + "/problem"), 400, PROFILE);
      HttpResponse<String> failure = app.get("/api/orders/" + kind + "/failure");
      assertAnswer(failure, 500, SERVER_ERROR);
      assertThat(log.text()).containsOnlyOnce("java.lang.IllegalStateException: secret");
      assertThat(failure.headers().allValues("X-Filter")).containsExactly("kept");
    }
  }

  @Test
  void a_body_that_is_no_json_is_a_400_without_text_of_the_library() throws Exception {
    HttpResponse<String> response = app.post("/api/orders", "{\"qty\": 1,,}");
    assertThat(response.statusCode()).as(response.body()).isEqualTo(400);
    assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    assertThat(response.body())
        .contains("\"title\":\"Bad Request\"")
        .doesNotContain("Unexpected character", "jackson", "Source", "java");
  }

  @Test
  void a_body_of_other_types_is_a_400_with_the_place() throws Exception {
    HttpResponse<String> response = app.post("/api/orders", "{\"qty\": \"secret\"}");
    assertThat(response.statusCode()).as(response.body()).isEqualTo(400);
    assertThat(response.body())
        .contains("\"pointer\":\"#/qty\"")
        .doesNotContain("secret", "org.errata.jakartarest", "java.lang");
  }

  @Test
  void a_violated_constraint_is_a_422_with_the_place() throws Exception {
    HttpResponse<String> response = app.post("/api/orders", "{\"qty\": -7}");
    assertThat(response.statusCode()).as(response.body()).isEqualTo(422);
    assertThat(response.body())
        .contains("\"pointer\":\"#/qty\"", "must be greater than or equal to 1")
        .doesNotContain("-7", "arg0");
  }

  @Test
  void a_body_that_cannot_be_written_is_a_500() throws Exception {
    assertAnswer(app.get("/api/orders/json/unwritable"), 500, SERVER_ERROR);
    assertThat(log.text()).contains("java.lang.IllegalStateException: secret");
  }

  @Test
  void a_mapper_of_the_application_comes_before_the_one_of_a_library() throws Exception {
    assertAnswer(app.post("/own/orders", "{\"qty\": -7}"), 418, "not valid");
    assertAnswer(app.post("/own/orders", "{\"qty\": 1,,}"), 418, "not readable");
    assertThat(log.text()).isEmpty();
  }

  private void assertAnswer(HttpResponse<String> response, int status, String body) {
    assertThat(response.body()).isEqualTo(body);
    assertThat(response.statusCode()).isEqualTo(status);
    assertThat(response.headers().map().toString())
        .doesNotContain("secret", implementation.isJersey() ? "ersey" : "asy");
  }
}
