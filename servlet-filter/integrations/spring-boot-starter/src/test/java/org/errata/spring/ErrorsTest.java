package org.errata.spring;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What clients and logs see of an application that only has the starter and a catalogue. */
class ErrorsTest {

  private final StartedApp app = StartedApp.items();

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "GET    | /api/items/7       | 404 | {\"err\":[{\"code\":4041,\"msg\":\"Item 7 not found.\"}]}",
        "GET    | /api/items/43      | 403 | {\"err\":[{\"code\":403,\"msg\":\"Forbidden\"}]}",
        "GET    | /api/items/44      | 500 | {\"err\":[{\"code\":500,\"msg\":\"Internal Server Error\"}]}",
        "GET    | /api/items/45      | 410 | {\"err\":[{\"code\":410,\"msg\":\"Gone\"}]}",
        "GET    | /api/items/47      | 423 | {\"err\":[{\"code\":4231,\"msg\":\"The item is locked.\"}]}",
        "GET    | /api/later/7       | 404 | {\"err\":[{\"code\":4041,\"msg\":\"Item 7 not found.\"}]}",
        "GET    | /api/later/44      | 500 | {\"err\":[{\"code\":500,\"msg\":\"Internal Server Error\"}]}",
        "GET    | /api/completed/7   | 404 | {\"err\":[{\"code\":4041,\"msg\":\"Item 7 not found.\"}]}",
        "GET    | /api/never         | 503 | {\"err\":[{\"code\":503,\"msg\":\"Service Unavailable\"}]}",
        "GET    | /api/empty         | 409 | {\"err\":[{\"code\":409,\"msg\":\"Conflict\"}]}",
        "GET    | /nowhere           | 404 | {\"err\":[{\"code\":404,\"msg\":\"Not Found\"}]}",
        "DELETE | /api/items/42      | 405 | {\"err\":[{\"code\":405,\"msg\":\"Method Not Allowed\"}]}",
      })
  void an_error_has_the_status_and_body_of_its_entry(
      String method, String path, int status, String body) {
    HttpResponse<String> response = app.send(method, path, "");

    assertThat(response.statusCode()).isEqualTo(status);
    assertThat(response.body()).isEqualTo(body);
    assertThat(response.headers().firstValue("Content-Type")).contains("application/json");
    assertThat(response.headers().firstValue("Cache-Control")).contains("no-store");
    assertThat(response.headers().firstValue("X-Request-Id")).isPresent();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"name\":\"\",\"quantity\":-1,\"parts\":[{\"name\":\"\"}]} | {\"err\":[{\"code\":400,\"msg\":\"name: must not be blank\"},{\"code\":400,\"msg\":\"parts[0].name: must not be blank\"},{\"code\":400,\"msg\":\"quantity: must be greater than or equal to 0\"}]}",
        "{\"name\": | {\"err\":[{\"code\":400,\"msg\":\"is not valid JSON, at line 1, column 9\"}]}",
      })
  void a_request_that_is_not_valid_is_told_every_violation(String request, String body) {
    HttpResponse<String> response =
        app.send("POST", "/api/items", request, "Content-Type", "application/json");

    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.body()).isEqualTo(body);
  }

  @Test
  void problem_details_name_the_page_of_the_entry() {
    HttpResponse<String> response =
        app.get(
            "/api/items/7",
            "Accept",
            "application/problem+json",
            "Accept-Language",
            "de",
            "traceparent",
            "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01");

    assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
    assertThat(response.headers().firstValue("Content-Language")).contains("de");
    assertThat(response.body())
        .isEqualTo(
            "{\"type\":\"/errors/item-not-found\",\"title\":\"Artikel nicht gefunden\",\"status\":404,"
                + "\"detail\":\"Artikel 7 nicht gefunden.\",\"code\":4041,"
                + "\"requestId\":\"0af7651916cd43dd8448eb211c80319c\"}");
    assertThat(app.get("/errors/item-not-found").statusCode()).isEqualTo(200);
  }

  @Test
  void what_the_application_responds_stays_as_it_is() {
    HttpResponse<String> handled = app.get("/api/items/46");
    assertThat(handled.statusCode()).isEqualTo(409);
    assertThat(handled.headers().firstValue("Content-Type")).contains("text/plain;charset=UTF-8");
    assertThat(handled.body()).isEqualTo("by an exception handler");

    HttpResponse<String> problem = app.get("/api/own-problem");
    assertThat(problem.statusCode()).isEqualTo(409);
    assertThat(problem.headers().firstValue("Content-Type")).contains("application/problem+json");
    assertThat(problem.body())
        .contains("\"detail\":\"by the controller\"")
        .doesNotContain("requestId");
  }

  @Test
  void the_log_has_an_unexpected_exception_once_with_the_id_of_the_response() {
    String id = app.get("/api/items/44").headers().firstValue("X-Request-Id").orElseThrow();

    assertThat(app.log())
        .filteredOn(line -> line.contains(id))
        .singleElement()
        .asString()
        .startsWith("ERROR")
        .contains("500 internal-server-error: GET /api/items/44")
        .contains("IllegalStateException: not for clients");
  }

  @Test
  void the_log_has_one_line_without_trace_for_an_error_of_the_client() {
    String id = app.get("/api/items/7").headers().firstValue("X-Request-Id").orElseThrow();

    assertThat(app.log())
        .containsOnlyOnce(
            "INFO [" + id + "] 404 item-not-found: GET /api/items/7: Item 7 not found.");
  }

  @Test
  void a_method_that_is_not_allowed_is_told_the_others() {
    assertThat(app.send("DELETE", "/api/search", "").headers().firstValue("Allow"))
        .hasValueSatisfying(allow -> assertThat(allow).contains("GET"));
  }
}
