package org.errata.jakartarest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Jersey as it comes calls {@code sendError(500)}, and then throws what no mapper takes. */
@ParameterizedClass
@MethodSource("deployments")
class WithoutHandoverIT {

  private final RunningApp app;

  WithoutHandoverIT(RestImplementation jersey, String container) throws Exception {
    this.app = RunningApp.of(jersey, container, false);
  }

  static Stream<Arguments> deployments() {
    return Stream.of(RestImplementation.JERSEY_3, RestImplementation.JERSEY_4)
        .flatMap(i -> Stream.of(Arguments.of(i, "jetty"), Arguments.of(i, "tomcat")));
  }

  @AfterAll
  static void stop() throws Exception {
    RunningApp.stopAll();
  }

  @Test
  void a_problem_is_answered_by_its_entry() throws Exception {
    HttpResponse<String> response = app.get("/api/orders/problem");
    assertThat(response.body()).isEqualTo("{\"err\":[{\"msg\":\"Profile ID not found.\"}]}");
    assertThat(response.statusCode()).isEqualTo(400);
  }

  @Test
  void an_exception_that_an_entry_names_is_answered_by_it() throws Exception {
    HttpResponse<String> response = app.get("/api/orders/named");
    assertThat(response.body())
        .isEqualTo("{\"err\":[{\"code\":-404,\"msg\":\"Item not found.\"}]}");
    assertThat(response.statusCode()).isEqualTo(404);
  }

  @Test
  void an_unknown_exception_is_a_500_with_its_trace_in_the_log() throws Exception {
    try (RecordedLog log = new RecordedLog()) {
      HttpResponse<String> response = app.get("/api/orders/failure");
      assertThat(response.body())
          .isEqualTo("{\"err\":[{\"code\":500,\"msg\":\"Internal Server Error\"}]}");
      assertThat(response.statusCode()).isEqualTo(500);
      assertThat(log.text()).contains("java.lang.IllegalStateException: secret", "Orders.order");
    }
  }
}
