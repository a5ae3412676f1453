package org.errata.spring;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.errata.spring.app.ProductsApp;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The requests that problem-spring-web has an advice trait for, each with the status that it
 * documents. The guide in spring-boot.md says what maps to what.
 */
class ProductsTest {

  private static final String TYPES = "{\"type\":\"https://shop.example/problems/";

  private final StartedApp app =
      StartedApp.shared(
          ProductsApp.class,
          StartedApp.WITHOUT_SECURITY,
          "errata.catalogue=http, classpath:products.json",
          "errata.forms=problem, html",
          "errata.reference-base=https://shop.example/problems/");

  @ParameterizedTest(name = "{0} {1} {2}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      nullValues = "-",
      value = {
        // ProblemAdviceTrait: a problem that the application throws, with members of its own
        "GET  | /products/sold-out   | - | 400 | sold-out\",\"title\":\"Sold out\",\"status\":400,\"detail\":\"Product B00027Y5QG is sold out.\",\"product\":\"B00027Y5QG\",\"left\":0,\"requestId\":\"r-1\"}",
        // ResponseStatusAdapter: an annotation of the exception
        "GET  | /products/unfinished | - | 501 | not-implemented\",\"title\":\"Not Implemented\",\"status\":501,\"requestId\":\"r-1\"}",
        // UnsupportedOperationAdviceTrait and SocketTimeoutAdviceTrait
        "PUT  | /products/1          | {\"name\":\"pen\",\"price\":1} | 501 | not-implemented\",\"title\":\"Not Implemented\",\"status\":501,\"requestId\":\"r-1\"}",
        "GET  | /products/slow       | - | 504 | gateway-timeout\",\"title\":\"Gateway Timeout\",\"status\":504,\"requestId\":\"r-1\"}",
        // ThrowableAdviceTrait: without the message and the causes
        "GET  | /products/broken     | - | 500 | internal-server-error\",\"title\":\"Internal Server Error\",\"status\":500,\"code\":500,\"requestId\":\"r-1\"}",
        // MethodArgumentNotValidAdviceTrait, ConstraintViolationAdviceTrait and BindAdviceTrait
        "POST | /products            | {\"name\":\"x\",\"price\":-1} | 400 | bad-request\",\"title\":\"Bad Request\",\"status\":400,\"code\":400,\"requestId\":\"r-1\",\"errors\":[{\"detail\":\"size must be between 3 and 10\",\"pointer\":\"#/name\"},{\"detail\":\"must be greater than 0\",\"pointer\":\"#/price\"}]}",
        "POST | /products/checked    | {\"name\":\"x\",\"price\":-1} | 400 | invalid-request\",\"title\":\"The request is not valid.\",\"status\":400,\"requestId\":\"r-1\",\"errors\":[{\"detail\":\"size must be between 3 and 10\",\"pointer\":\"#/name\"},{\"detail\":\"must be greater than 0\",\"pointer\":\"#/price\"}]}",
        "GET  | /products?page=-1    | - | 400 | bad-request\",\"title\":\"Bad Request\",\"status\":400,\"code\":400,\"requestId\":\"r-1\",\"errors\":[{\"detail\":\"must be greater than 0\",\"parameter\":\"page\"}]}",
        // MessageNotReadableAdviceTrait and TypeMismatchAdviceTrait
        "POST | /products            | {\"name\": | 400 | bad-request\",\"title\":\"Bad Request\",\"status\":400,\"code\":400,\"requestId\":\"r-1\",\"errors\":[{\"detail\":\"is not valid JSON, at line 1, column 9\",\"pointer\":\"#\"}]}",
        "GET  | /products/changes?since=yesterday | - | 400 | bad-request\",\"title\":\"Bad Request\",\"status\":400,\"code\":400,\"requestId\":\"r-1\",\"errors\":[{\"detail\":\"does not have the type or format that is expected\",\"parameter\":\"since\"}]}",
        // MissingServletRequestParameterAdviceTrait and ServletRequestBindingAdviceTrait
        "GET  | /products/changes    | - | 400 | bad-request\",\"title\":\"Bad Request\",\"status\":400,\"code\":400,\"requestId\":\"r-1\",\"errors\":[{\"detail\":\"is missing\",\"parameter\":\"since\"}]}",
        "GET  | /products/changes?since=2026-01-01T00:00:00Z | - | 400 | bad-request\",\"title\":\"Bad Request\",\"status\":400,\"code\":400,\"requestId\":\"r-1\",\"errors\":[{\"detail\":\"is missing\",\"header\":\"X-Shop\"}]}",
        // NoHandlerFoundAdviceTrait
        "GET  | /nowhere             | - | 404 | not-found\",\"title\":\"Not Found\",\"status\":404,\"code\":404,\"requestId\":\"r-1\"}",
      })
  void an_error_is_a_problem_of_the_catalogue(
      String method, String path, String body, int status, String problem) {
    HttpResponse<String> response =
        body == null
            ? app.send(method, path, "", "X-Request-Id", "r-1")
            : app.send(
                method, path, body, "X-Request-Id", "r-1", "Content-Type", "application/json");

    assertThat(response.statusCode()).isEqualTo(status);
    assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
    assertThat(response.body()).isEqualTo(TYPES + problem);
  }

  @Test
  void a_method_that_is_not_allowed_is_told_the_others() {
    HttpResponse<String> response = app.send("POST", "/products/1", "{}", "X-Request-Id", "r-1");

    assertThat(response.statusCode()).isEqualTo(405);
    assertThat(response.headers().firstValue("Allow").orElseThrow().split(", "))
        .containsExactlyInAnyOrder("GET", "PUT");
    assertThat(response.body())
        .isEqualTo(
            TYPES
                + "method-not-allowed\",\"title\":\"Method Not Allowed\",\"status\":405,\"code\":405,\"requestId\":\"r-1\"}");
  }

  @Test
  void a_media_type_that_nobody_writes_or_reads_is_refused() {
    HttpResponse<String> notAcceptable =
        app.get("/products/1", "Accept", "application/xml", "X-Request-Id", "r-1");
    assertThat(notAcceptable.statusCode()).isEqualTo(406);
    assertThat(notAcceptable.body())
        .isEqualTo(
            TYPES
                + "not-acceptable\",\"title\":\"Not Acceptable\",\"status\":406,\"code\":406,\"requestId\":\"r-1\"}");

    HttpResponse<String> unsupported =
        app.send("POST", "/products", "x", "Content-Type", "text/csv", "X-Request-Id", "r-1");
    assertThat(unsupported.statusCode()).isEqualTo(415);
    assertThat(unsupported.headers().firstValue("Accept").orElseThrow())
        .contains("application/json");
    assertThat(unsupported.body())
        .isEqualTo(
            TYPES
                + "unsupported-media-type\",\"title\":\"Unsupported Media Type\",\"status\":415,\"code\":415,\"requestId\":\"r-1\"}");
  }
}
