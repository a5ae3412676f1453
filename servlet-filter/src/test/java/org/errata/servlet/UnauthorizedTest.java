package org.errata.servlet;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Map;
import org.eclipse.jetty.ee10.servlet.FilterHolder;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.LocalConnector;
import org.eclipse.jetty.server.Server;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The 401 of an application and of rules: its challenge, and the header fields that rules read. */
class UnauthorizedTest {

  /** {@code demo@example.com:secret}. */
  private static final String BASE64 = "ZGVtb0BleGFtcGxlLmNvbTpzZWNyZXQ=";

  private static final String BASIC = "WWW-Authenticate: Basic realm=\"api\", charset=\"UTF-8\"";
  private static final String BEARER = "Bearer realm=\"api\"";

  private final Server server = new Server();
  private final LocalConnector connector = new LocalConnector(server);
  private final ServletContextHandler application = new ServletContextHandler();

  @TempDir private Path folder;

  @BeforeEach
  void makes_an_application_that_sends_401_with_and_without_a_challenge() throws IOException {
    Files.createDirectories(folder.resolve("WEB-INF"));
    Files.writeString(folder.resolve("WEB-INF/profiles.json"), "{\"1001\": [1]}");
    application.setBaseResourceAsPath(folder);
    application.addServlet(new ServletHolder(new Application()), "/*");
    add(ErrorHandlingFilter.class, Map.of());
    server.addConnector(connector);
    server.setHandler(application);
  }

  @AfterEach
  void stops_the_server() throws Exception {
    server.stop();
  }

  @Test
  void of_the_application_has_no_challenge_by_default() throws Exception {
    assertThat(response("/refuse"))
        .startsWith("HTTP/1.1 401 ")
        .doesNotContainIgnoringCase("WWW-Authenticate")
        .endsWith("{\"err\":[{\"code\":401,\"msg\":\"Unauthorized\"}]}");
  }

  @Test
  void of_the_application_has_the_challenge_that_is_configured() throws Exception {
    application.setInitParameter("errata.challenge", BEARER);

    assertThat(response("/refuse")).containsOnlyOnce("WWW-Authenticate: " + BEARER + "\r\n");
    assertThat(response("/forbid")).startsWith("HTTP/1.1 403 ").doesNotContain("WWW-Authenticate");
  }

  @Test
  void of_the_application_keeps_its_own_challenge() throws Exception {
    application.setInitParameter("errata.challenge", BEARER);

    assertThat(response("/challenge"))
        .containsOnlyOnce("WWW-Authenticate")
        .contains("WWW-Authenticate: Own\r\n");
  }

  @Test
  void of_the_rule_credentials_asks_for_basic_credentials() throws Exception {
    application.setInitParameter("errata.challenge", BEARER);
    add(RequestValidationFilter.class, Map.of("rules", "credentials"));

    assertThat(response("/good"))
        .startsWith("HTTP/1.1 401 ")
        .containsOnlyOnce("WWW-Authenticate")
        .contains(BASIC + "\r\n");
  }

  @Test
  void of_the_rule_client_profile_has_a_challenge_only_where_one_is_known() throws Exception {
    add(
        RequestValidationFilter.class,
        Map.of("rules", "client-profile", "profiles", "/WEB-INF/profiles.json"));

    assertThat(response("/good", "client_profile_id: x"))
        .startsWith("HTTP/1.1 401 ")
        .doesNotContain("WWW-Authenticate");
  }

  @Test
  void of_the_rule_client_profile_beside_credentials_asks_for_basic_credentials() throws Exception {
    add(
        RequestValidationFilter.class,
        Map.of(
            "rules", "client-profile, credentials",
            "credentials", "header-only",
            "profiles", "/WEB-INF/profiles.json"));

    assertThat(response("/good", "client_profile_id: x"))
        .startsWith("HTTP/1.1 401 ")
        .contains(BASIC + "\r\n");
  }

  @Test
  void depends_on_the_header_fields_that_are_configured() throws Exception {
    add(
        RequestValidationFilter.class,
        Map.of(
            "rules", "credentials, client-profile",
            "credentials", "header-only",
            "profiles", "/WEB-INF/profiles.json",
            "clientHeader", "X-Client",
            "profileHeader", "X-Profile",
            "credentialsHeader", "X-Credentials"));

    assertThat(response("/good", "X-Client: 1001", "X-Credentials: " + BASE64, "X-Profile: 1"))
        .startsWith("HTTP/1.1 200 ");
    assertThat(response("/good", "X-Client: 1001", "X-Credentials: " + BASE64, "X-Profile: 2"))
        .startsWith("HTTP/1.1 400 ")
        .contains("Profile ID not found.");
    assertThat(response("/good", "client_id: 1001", "api_key: " + BASE64))
        .startsWith("HTTP/1.1 401 ");
  }

  private void add(Class<? extends Filter> type, Map<String, String> parameters) {
    FilterHolder filter = new FilterHolder(type);
    filter.setInitParameters(parameters);
    application.addFilter(filter, "/*", EnumSet.of(DispatcherType.REQUEST));
  }

  private String response(String path, String... fields) throws Exception {
    if (!server.isStarted()) {
      server.start();
    }
    StringBuilder request = new StringBuilder("GET " + path + " HTTP/1.1\r\nHost: localhost\r\n");
    for (String field : fields) {
      request.append(field).append("\r\n");
    }
    return connector.getResponse(request.append("Connection: close\r\n\r\n").toString());
  }

  private static final class Application extends HttpServlet {

    @Serial private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      switch (request.getPathInfo()) {
        case "/refuse" -> response.sendError(401);
        case "/forbid" -> response.sendError(403);
        case "/challenge" -> {
          response.setHeader("WWW-Authenticate", "Own");
          response.sendError(401);
        }
        default -> response.getWriter().print("good");
      }
    }
  }
}
