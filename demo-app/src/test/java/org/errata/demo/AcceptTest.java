package org.errata.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class AcceptTest {

  @RegisterExtension static final RunningDemo DEMO = new RunningDemo();

  private static final String PROBLEM = "application/problem+json";

  /** Paths of requests that fail, one for each cause, and the first members of the problem. */
  private static final Map<String, String> FAILING =
      Map.of(
          "/api/v2/afc/serviceinfo",
          "\"title\":\"Unauthorized\",\"status\":401,\"detail\":"
              + "\"Not properly authenticated with REST v2 or problems in the header\"",
          "/nothing",
          "\"title\":\"Not Found\",\"status\":404",
          "/faults/exception",
          "\"title\":\"Internal Server Error\",\"status\":500,\"detail\":"
              + "\"A problem has occurred with the service\"",
          "/faults/unavailable?seconds=30",
          "\"title\":\"Service Unavailable\",\"status\":503,\"detail\":"
              + "\"The service is unavailable\"",
          "/faults/async-timeout",
          "\"title\":\"Service Unavailable\",\"status\":503",
          "/faults/async-exception",
          "\"title\":\"Internal Server Error\",\"status\":500",
          "/faults/empty-status?status=502",
          "\"title\":\"Bad Gateway\",\"status\":502");

  static Stream<Arguments> failing() {
    return FAILING.entrySet().stream().map(e -> Arguments.of(e.getKey(), e.getValue()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("failing")
  void sends_every_error_as_problem_json(String path, String problem) {
    DemoResponse response = DEMO.get(path).header("Accept", PROBLEM).send();

    assertThat(response.header("Content-Type")).isEqualTo(PROBLEM);
    assertThat(response.body())
        .startsWith("{\"type\":\"/errors/" + idIn(problem) + "\"," + problem)
        .contains("\"requestId\":\"" + response.header("X-Request-Id") + "\"");
  }

  /** Each of these ids is made of the title. */
  private static String idIn(String problem) {
    return problem
        .replaceFirst("\"title\":\"([^\"]+)\".*", "$1")
        .toLowerCase(Locale.ROOT)
        .replace(' ', '-');
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("failing")
  void sends_every_error_as_html(String path, String problem) {
    DemoResponse response = DEMO.get(path).header("Accept", "text/html").send();

    assertThat(response.header("Content-Type")).isEqualTo("text/html;charset=utf-8");
    assertThat(response.body())
        .startsWith("<!DOCTYPE html>")
        .doesNotContain("hunter2", "Exception");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("failing")
  void sends_every_error_as_plain_text(String path, String problem) {
    DemoResponse response = DEMO.get(path).header("Accept", "text/plain").send();

    assertThat(response.header("Content-Type")).isEqualTo("text/plain;charset=utf-8");
    assertThat(problem).contains("\"title\":\"" + response.body().strip() + "\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "image/png",
        "application/vnd.x+json",
        "*/*",
        "application/json",
        "application/*",
        "application/json, text/html;q=0.9",
        ";;;,,,q=",
        "text/html;q=abc",
        "garbage",
        ""
      })
  void sends_err_json_by_default(String accept) {
    assertThat(DEMO.get("/nothing").header("Accept", accept).send())
        .returns(404, DemoResponse::status)
        .returns("application/json", a -> a.header("Content-Type"))
        .returns(ExpectedBodies.NOT_FOUND, DemoResponse::body);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "application/json;q=0, application/problem+json",
        "application/json;q=0.5, application/problem+json",
        "application/problem+json, */*;q=0.1",
        "image/png, application/problem+json;q=0.001"
      })
  void respects_q_values(String accept) {
    assertThat(DEMO.get("/nothing").header("Accept", accept).send().header("Content-Type"))
        .isEqualTo(PROBLEM);
  }
}
