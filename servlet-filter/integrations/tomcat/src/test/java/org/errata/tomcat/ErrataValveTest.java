package org.errata.tomcat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.catalina.Context;
import org.apache.catalina.util.ServerInfo;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.tomcat.util.descriptor.web.ErrorPage;
import org.apache.tomcat.util.descriptor.web.FilterDef;
import org.apache.tomcat.util.descriptor.web.FilterMap;
import org.apache.tomcat.util.descriptor.web.LoginConfig;
import org.apache.tomcat.util.descriptor.web.SecurityCollection;
import org.apache.tomcat.util.descriptor.web.SecurityConstraint;
import org.errata.adapters.EarlyRefusal;
import org.errata.adapters.RecordedLines;
import org.errata.adapters.SocketClient;
import org.errata.adapters.SocketResponse;
import org.errata.servlet.Errata;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The valve on a Tomcat without any other part of Errata, except in one of its applications. */
class ErrataValveTest {

  private static EmbeddedTomcat server;
  private static SocketClient client;

  @BeforeAll
  static void start(@TempDir Path base) throws Exception {
    server = new EmbeddedTomcat(base, new ErrataValve());
    Context app = server.app();
    EmbeddedTomcat.add(app, "image", TestServlets.of((in, out) -> TestServlets.sendError(out)));
    EmbeddedTomcat.add(
        app,
        "own",
        TestServlets.of(
            (in, out) -> {
              out.setStatus(422);
              out.setContentType("text/plain");
              out.getWriter().write("mine");
            }));
    EmbeddedTomcat.add(app, "late", TestServlets.of((in, out) -> in.startAsync().setTimeout(50)));
    EmbeddedTomcat.add(app, "empty", TestServlets.of((in, out) -> out.setStatus(409)));
    EmbeddedTomcat.add(
        app,
        "fail",
        TestServlets.of(
            (in, out) -> {
              throw new IllegalStateException("secret");
            }));
    EmbeddedTomcat.add(app, "gone", TestServlets.of((in, out) -> out.sendError(410)));
    EmbeddedTomcat.add(
        app, "gone.txt", TestServlets.of((in, out) -> out.getWriter().write("gone for good")));
    EmbeddedTomcat.add(app, "private", TestServlets.of((in, out) -> out.getWriter().write("in")));
    ErrorPage page = new ErrorPage();
    page.setErrorCode(410);
    page.setLocation("/gone.txt");
    app.addErrorPage(page);
    protect(app, "/private");
    filtered(server.tomcat().addContext("/filtered", base.toString()));
    client = server.start().client();
  }

  @AfterAll
  static void stop() throws Exception {
    server.close();
  }

  private static void protect(Context app, String path) {
    SecurityCollection protectedPaths = new SecurityCollection();
    protectedPaths.addPattern(path);
    SecurityConstraint constraint = new SecurityConstraint();
    constraint.addCollection(protectedPaths);
    constraint.addAuthRole("user");
    app.addConstraint(constraint);
    app.addSecurityRole("user");
    app.setLoginConfig(new LoginConfig("BASIC", "realm", null, null));
    app.getPipeline().addValve(new org.apache.catalina.authenticator.BasicAuthenticator());
  }

  /** An application with the filter, whose default representation is another than the valve's. */
  private static void filtered(Context app) {
    EmbeddedTomcat.add(app, "fail", TestServlets.of((in, out) -> out.sendError(404)));
    FilterDef filter = new FilterDef();
    filter.setFilterName("errors");
    filter.setFilter(Errata.builder().forms("problem", "err").build().errorHandling());
    filter.setAsyncSupported("true");
    app.addFilterDef(filter);
    FilterMap map = new FilterMap();
    map.setFilterName("errors");
    map.addURLPattern("/*");
    app.addFilterMap(map);
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
    "LONG_FIELD, 400, Bad Request",
    "LONG_PATH, 400, Bad Request",
    "UNKNOWN_VERSION, 505, HTTP Version Not Supported",
    "TWO_LENGTHS, 404, Not Found",
    "UNKNOWN_TRANSFER_ENCODING, 501, Not Implemented",
    "UNKNOWN_EXPECT, 417, Expectation Failed",
    "TRACE, 405, Method Not Allowed",
    "OUTSIDE, 404, Not Found",
    "WEB_INF, 404, Not Found",
  })
  void responds_to_what_tomcat_refuses(EarlyRefusal request, int status, String message)
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
    assertThat(response.head() + response.body()).doesNotContainIgnoringCase("tomcat");
  }

  @Test
  void responds_to_head_without_a_body() throws IOException {
    SocketResponse response = client.request("HEAD /nowhere");

    assertThat(response.status()).isEqualTo(404);
    assertThat(response.field("Content-Length")).containsExactly("40");
    assertThat(response.content()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "application/problem+json | application/problem+json | {\"type\":\"about:blank\",\"title\":\"Not Found\",\"status\":404,",
        "text/html | text/html;charset=utf-8 | <!DOCTYPE html>",
        "text/plain | text/plain;charset=utf-8 | Not Found",
        "image/png | application/json | {\"err\":[{\"code\":404,\"msg\":\"Not Found\"}]}",
      })
  void chooses_the_representation_by_accept(String accept, String type, String start)
      throws IOException {
    SocketResponse response = client.request("GET /nowhere", "Accept: " + accept);

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

  @Test
  void keeps_the_challenge_of_the_container() throws IOException {
    SocketResponse response = client.request("DELETE /app/private");

    assertThat(response.status()).isEqualTo(401);
    assertThat(response.field("WWW-Authenticate"))
        .singleElement()
        .asString()
        .startsWith("Basic realm=\"realm\"");
    assertThat(response.body()).isEqualTo("{\"err\":[{\"code\":401,\"msg\":\"Unauthorized\"}]}");
  }

  @Test
  void replaces_what_was_begun_and_keeps_what_is_about_the_exchange() throws IOException {
    SocketResponse response = client.request("GET /app/image");

    assertThat(response.status()).isEqualTo(404);
    assertThat(response.body()).isEqualTo("{\"err\":[{\"code\":404,\"msg\":\"Not Found\"}]}");
    assertThat(response.field("Content-Type")).containsExactly("application/json");
    assertThat(response.field("ETag")).isEmpty();
    assertThat(response.field("Content-Disposition")).isEmpty();
    assertThat(response.field("Content-Encoding")).isEmpty();
    assertThat(response.field("Set-Cookie")).containsExactly("a=b");
    assertThat(response.field("Vary")).containsExactly("Origin", "Accept", "Accept-Language");
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
    SocketResponse response = client.request("GET /app/gone");

    assertThat(response.status()).isEqualTo(410);
    assertThat(response.body()).isEqualTo("gone for good");
    assertThat(response.field("X-Request-Id")).isEmpty();
  }

  @Test
  void leaves_what_the_filter_has_responded() throws IOException {
    SocketResponse response = client.request("GET /filtered/fail");

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
          .containsExactly("SEVERE [id-1] 500 internal-server-error: GET /app/fail + trace");
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
  void runs_on_the_tomcat_that_the_build_names() {
    assertThat(ServerInfo.getServerNumber()).startsWith(System.getProperty("errata.tomcat") + ".");
  }

  @Test
  void takes_the_place_of_the_error_report_valve() {
    assertThat(
            Arrays.stream(server.tomcat().getHost().getPipeline().getValves())
                .filter(ErrorReportValve.class::isInstance))
        .singleElement()
        .isInstanceOf(ErrataValve.class);
  }
}
