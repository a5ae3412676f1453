package org.errata.jetty;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.eclipse.jetty.server.handler.ContextHandler;
import org.errata.adapters.EarlyRefusal;
import org.errata.adapters.RecordedLines;
import org.errata.adapters.SocketClient;
import org.errata.adapters.SocketResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The handler on a Jetty without any other part of Errata, except in one of its applications. */
class ErrataErrorHandlerTest {

  private static final String PRIVATE =
      """
      <security-constraint>
        <web-resource-collection><web-resource-name>p</web-resource-name>
          <url-pattern>/private</url-pattern></web-resource-collection>
        <auth-constraint><role-name>user</role-name></auth-constraint>
      </security-constraint>
      <security-role><role-name>user</role-name></security-role>
      <login-config><auth-method>BASIC</auth-method><realm-name>realm</realm-name></login-config>
      """;

  private static EmbeddedServer server;
  private static SocketClient client;

  @BeforeAll
  static void start(@TempDir Path folder) throws Exception {
    server = new EmbeddedServer(new ErrataErrorHandler());
    server.add(
        "/app",
        folder.resolve("app"),
        """
        <error-page><error-code>410</error-code><location>/gone-page</location></error-page>
        """
            + PRIVATE);
    server.add(
        "/filtered",
        folder.resolve("filtered"),
        """
        <context-param><param-name>errata.forms</param-name><param-value>problem, err, html</param-value></context-param>
        <filter><filter-name>errors</filter-name>
          <filter-class>org.errata.servlet.ErrorHandlingFilter</filter-class>
          <async-supported>true</async-supported></filter>
        <filter-mapping><filter-name>errors</filter-name><url-pattern>/*</url-pattern>
          <dispatcher>REQUEST</dispatcher><dispatcher>ASYNC</dispatcher><dispatcher>ERROR</dispatcher>
        </filter-mapping>
        <error-page><location>/errata/error</location></error-page>
        """
            + PRIVATE);
    client = server.start().client();
  }

  @AfterAll
  static void stop() throws Exception {
    server.close();
  }

  @ParameterizedTest
  @CsvSource({
    "BROKEN_REQUEST_LINE, 400, Bad Request",
    "NO_HOST, 400, Bad Request",
    "BAD_HEADER_NAME, 400, Bad Request",
    "BAD_CONTENT_LENGTH, 400, Bad Request",
    "BAD_ESCAPE, 400, Bad Request",
    "CUT_ESCAPE, 400, Bad Request",
    "ENCODED_SLASH, 400, Bad Request",
    "BRACKET, 400, Bad Request",
    "ABOVE_ROOT, 400, Bad Request",
    "LONG_FIELD, 431, Request Header Fields Too Large",
    "LONG_PATH, 414, URI Too Long",
    "UNKNOWN_VERSION, 505, HTTP Version Not Supported",
    "TWO_LENGTHS, 400, Bad Request",
    "UNKNOWN_TRANSFER_ENCODING, 400, Bad Request",
    "UNKNOWN_EXPECT, 417, Expectation Failed",
    "TRACE, 403, Forbidden",
    "OUTSIDE, 404, Not Found",
    "WEB_INF, 404, Not Found",
  })
  void responds_to_what_jetty_refuses(EarlyRefusal request, int status, String message)
      throws IOException {
    SocketResponse response = client.send(request.text());

    assertThat(response.status()).isEqualTo(status);
    assertThat(response.body())
        .isEqualTo("{\"err\":[{\"code\":%d,\"msg\":\"%s\"}]}".formatted(status, message));
    assertThat(response.field("Content-Type")).containsExactly("application/json");
    assertThat(response.field("Content-Length"))
        .containsExactly(Integer.toString(response.content().length()));
    assertThat(response.field("Cache-Control")).containsExactly("no-store");
    assertThat(response.field("X-Content-Type-Options")).containsExactly("nosniff");
    assertThat(response.field("Vary")).containsExactly("Accept", "Accept-Language");
    assertThat(response.field("Content-Language")).containsExactly("en");
    assertThat(response.field("X-Request-Id")).hasSize(1);
    assertThat(response.head() + response.body()).doesNotContainIgnoringCase("jetty");
  }

  @Test
  void responds_to_trace_outside_of_any_application() throws IOException {
    SocketResponse response = client.request("TRACE /nowhere");

    assertThat(response.status()).isEqualTo(404);
    assertThat(response.body()).isEqualTo("{\"err\":[{\"code\":404,\"msg\":\"Not Found\"}]}");
  }

  @Test
  void responds_to_head_without_a_body() throws IOException {
    SocketResponse response = client.request("HEAD /nowhere");

    assertThat(response.status()).isEqualTo(404);
    assertThat(response.field("Content-Length")).containsExactly("40");
    assertThat(response.content()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/nowhere", "/app/missing"})
  void responds_to_head_in_an_application_too(String path) throws IOException {
    SocketResponse response = client.request("HEAD " + path);

    assertThat(response.field("Content-Length")).containsExactly("40");
    assertThat(response.content()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/nowhere | application/problem+json | application/problem+json | {\"type\":\"about:blank\",\"title\":\"Not Found\",\"status\":404,",
        "/nowhere | text/html | text/html;charset=utf-8 | <!DOCTYPE html>",
        "/nowhere | text/plain | text/plain;charset=utf-8 | Not Found",
        "/nowhere | image/png | application/json | {\"err\":[{\"code\":404,\"msg\":\"Not Found\"}]}",
        "/app/missing | application/problem+json | application/problem+json | {\"type\":\"about:blank\",\"title\":\"Not Found\",\"status\":404,",
        "/app/missing | text/html | text/html;charset=utf-8 | <!DOCTYPE html>",
        "/app/missing | text/plain | text/plain;charset=utf-8 | Not Found",
        "/app/missing | image/png | application/json | {\"err\":[{\"code\":404,\"msg\":\"Not Found\"}]}",
      })
  void chooses_the_representation_by_accept(String path, String accept, String type, String start)
      throws IOException {
    SocketResponse response = client.request("GET " + path, "Accept: " + accept);

    assertThat(response.field("Content-Type").get(0)).isEqualToIgnoringCase(type);
    assertThat(response.body()).startsWith(start);
  }

  @Test
  void chooses_the_language_by_accept_language() throws IOException {
    SocketResponse response =
        client.request("GET /nowhere", "Accept: text/plain", "Accept-Language: de");

    assertThat(response.field("Content-Language")).containsExactly("de");
    assertThat(response.body()).isEqualTo("Nicht gefunden");
  }

  @ParameterizedTest
  @ValueSource(strings = {"GET", "DELETE"})
  void keeps_the_challenge_of_the_container(String method) throws IOException {
    SocketResponse response = client.request(method + " /app/private");

    assertThat(response.status()).isEqualTo(401);
    assertThat(response.field("WWW-Authenticate"))
        .singleElement()
        .asString()
        .startsWith("Basic realm=\"realm\"");
    assertThat(response.body()).isEqualTo("{\"err\":[{\"code\":401,\"msg\":\"Unauthorized\"}]}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"GET", "DELETE"})
  void keeps_the_challenge_in_an_application_with_the_filter(String method) throws IOException {
    SocketResponse response = client.request(method + " /filtered/private", "Accept: text/plain");

    assertThat(response.status()).isEqualTo(401);
    assertThat(response.field("WWW-Authenticate")).hasSize(1);
    assertThat(response.field("X-Request-Id")).hasSize(1);
    assertThat(response.body()).isEqualTo("Unauthorized");
  }

  @ParameterizedTest
  @ValueSource(strings = {"GET", "PUT"})
  void replaces_what_was_begun_and_keeps_what_is_about_the_exchange(String method)
      throws IOException {
    SocketResponse response = client.request(method + " /app/image");

    assertThat(response.status()).isEqualTo(404);
    assertThat(response.body()).isEqualTo("{\"err\":[{\"code\":404,\"msg\":\"Not Found\"}]}");
    assertThat(response.field("Content-Type")).containsExactly("application/json");
    assertThat(response.field("ETag")).isEmpty();
    assertThat(response.field("Content-Disposition")).isEmpty();
    assertThat(response.field("Content-Encoding")).isEmpty();
    assertThat(response.field("Set-Cookie")).containsExactly("a=b");
    assertThat(response.field("Access-Control-Allow-Origin")).containsExactly("*");
  }

  @Test
  void leaves_a_body_that_the_application_has_written() throws IOException {
    SocketResponse response = client.request("GET /app/own");

    assertThat(response.status()).isEqualTo(422);
    assertThat(response.body()).isEqualTo("mine");
    assertThat(response.field("X-Request-Id")).isEmpty();
  }

  @Test
  void leaves_a_status_that_the_application_has_set() throws IOException {
    SocketResponse response = client.request("GET /app/empty");

    assertThat(response.status()).isEqualTo(409);
    assertThat(response.content()).isEmpty();
  }

  @Test
  void leaves_an_error_page_of_the_application() throws IOException {
    SocketResponse response = client.request("GET /app/gone", "Accept: application/problem+json");

    assertThat(response.status()).isEqualTo(410);
    assertThat(response.body()).isEqualTo("gone for good");
    assertThat(response.field("X-Request-Id")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"GET", "PUT"})
  void leaves_what_the_filter_has_responded(String method) throws IOException {
    SocketResponse response = client.request(method + " /filtered/missing");

    assertThat(response.status()).isEqualTo(404);
    assertThat(response.field("Content-Type")).containsExactly("application/problem+json");
    assertThat(response.field("X-Request-Id")).hasSize(1);
  }

  @Test
  void tells_the_log_and_not_the_client_of_an_exception() throws IOException {
    try (RecordedLines log = new RecordedLines()) {
      SocketResponse response = client.request("GET /app/fail", "X-Request-Id: id-1");

      assertThat(response.body())
          .isEqualTo("{\"err\":[{\"code\":500,\"msg\":\"Internal Server Error\"}]}");
      assertThat(response.field("X-Request-Id")).containsExactly("id-1");
      assertThat(log.with("id-1"))
          .singleElement()
          .asString()
          .startsWith("SEVERE [id-1] 500 internal-server-error: GET /app/fail")
          .endsWith(" + trace");
    }
  }

  @Test
  void responds_to_asynchronous_work_that_nobody_completes() throws IOException {
    SocketResponse response = client.request("GET /app/late");

    assertThat(response.status()).isEqualTo(500);
    assertThat(response.body())
        .isEqualTo("{\"err\":[{\"code\":500,\"msg\":\"Internal Server Error\"}]}");
  }

  @Test
  void logs_a_refused_request_without_its_query() throws IOException {
    try (RecordedLines log = new RecordedLines()) {
      SocketResponse outside = client.request("GET /nowhere?key=s3cret", "X-Request-Id: id-2");
      SocketResponse refused = client.request("GET /a[b?key=s3cret", "X-Request-Id: id-3");

      assertThat(outside.status()).isEqualTo(404);
      assertThat(refused.status()).isEqualTo(400);
      assertThat(log.with("id-2")).containsExactly("INFO [id-2] 404 not-found: GET /nowhere");
      assertThat(log.with("] 400 bad-request: ")).hasSize(1);
      assertThat(log.with("s3cret")).isEmpty();
    }
  }

  @Test
  void serves_an_application_that_is_started_again_or_added_later(@TempDir Path folder)
      throws Exception {
    ContextHandler late = server.add("/late", folder, "");
    late.start();
    assertThat(client.request("GET /late/missing").body())
        .isEqualTo("{\"err\":[{\"code\":404,\"msg\":\"Not Found\"}]}");
    late.stop();
    assertThat(late.getErrorHandler().getClass().getSimpleName())
        .isEqualTo("ErrorPageErrorHandler");
    late.start();
    assertThat(client.request("GET /late/missing").body())
        .isEqualTo("{\"err\":[{\"code\":404,\"msg\":\"Not Found\"}]}");
  }
}
