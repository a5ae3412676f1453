package org.errata.servlet;

import static jakarta.servlet.DispatcherType.ASYNC;
import static jakarta.servlet.DispatcherType.ERROR;
import static jakarta.servlet.DispatcherType.REQUEST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Optional;
import org.eclipse.jetty.ee10.servlet.FilterHolder;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.server.LocalConnector;
import org.eclipse.jetty.server.Server;
import org.errata.ErrataException;
import org.errata.Problem;
import org.errata.afc.AfcGeneral;
import org.errata.catalogue.Catalogue;
import org.errata.rule.Refusal;
import org.errata.rule.RequestView;
import org.errata.rule.Rule;
import org.errata.servlet.config.CapturedLog;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ErrataTest {

  private static final String PROBLEM = "Accept: application/problem+json";

  private final Server server = new Server();
  private final LocalConnector connector = new LocalConnector(server);
  private final ServletContextHandler application = new ServletContextHandler("/app");

  @TempDir private Path folder;

  @BeforeEach
  void makes_an_application() {
    application.setBaseResourceAsPath(folder);
    application.addServlet(Application.class, "/*");
    server.addConnector(connector);
    server.setHandler(application);
  }

  @AfterEach
  void stops_the_server() throws Exception {
    server.stop();
  }

  @Test
  void uses_the_catalogues_in_their_order() throws Exception {
    Path file =
        Files.writeString(
            folder.resolve("errors.json"),
            "{\"errors\": [{\"id\": \"gone-fishing\", \"status\": 410, \"message\": \"Gone fishing.\"}]}");
    handleErrors(Errata.builder().catalogue(Catalogue.http()).catalogue(file).build());

    assertThat(response("/raise"))
        .startsWith("HTTP/1.1 410 ")
        .endsWith("{\"err\":[{\"msg\":\"Gone fishing.\"}]}");
    assertThat(response("/fail"))
        .startsWith("HTTP/1.1 500 ")
        .endsWith("{\"err\":[{\"code\":500,\"msg\":\"Internal Server Error\"}]}");
  }

  @Test
  void uses_the_built_in_catalogue_without_another() {
    assertThat(Errata.builder().build().catalogue()).isEqualTo(AfcGeneral.catalogue());
  }

  @Test
  void refers_to_the_reference_pages_where_the_servlet_is_mapped() throws Exception {
    Errata errata = Errata.builder().build();
    handleErrors(errata);
    application.addServlet(errata.reference(), "/errors/*");

    assertThat(response("/fail", PROBLEM))
        .contains("\"type\":\"/app/errors/internal-server-error\"");
    assertThat(response("/errors/internal-server-error")).startsWith("HTTP/1.1 200 ");
  }

  @Test
  void has_the_settings_of_web_xml() throws Exception {
    handleErrors(
        Errata.builder()
            .forms("problem", "err", "html", "text")
            .requestIdHeader("X-Trace")
            .requestIdFrom("header")
            .referenceBase("https://api.example.com/errors/")
            .challenge("Bearer realm=\"api\"")
            .build());

    assertThat(response("/refuse", "X-Trace: abc-123"))
        .startsWith("HTTP/1.1 401 ")
        .contains("X-Trace: abc-123\r\n")
        .contains("WWW-Authenticate: Bearer realm=\"api\"\r\n")
        .contains("Content-Type: application/problem+json")
        .contains("\"type\":\"https://api.example.com/errors/unauthorized\"");
  }

  @Test
  void has_an_envelope_in_place_of_the_err_json() throws Exception {
    Path template = Files.writeString(folder.resolve("own.json"), "{\"error\": \"${id}\"}");
    handleErrors(Errata.builder().envelope(template.toUri().toURL()).build());

    assertThat(response("/fail")).endsWith("\r\n\r\n{\"error\":\"internal-server-error\"}");
    assertThat(response("/fail", PROBLEM)).contains("Content-Type: application/problem+json");
  }

  @Test
  void complains_about_an_envelope_by_its_place() throws Exception {
    Path template = Files.writeString(folder.resolve("own.json"), "{\"error\": \"${ide}\"}");
    URL url = template.toUri().toURL();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> Errata.builder().envelope(url).build())
        .withMessageContaining("own.json, line 1, column 11  error: ")
        .withMessageContaining("did you mean id?");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Errata.builder().envelope((URL) null).build())
        .withMessageContaining("envelope of Errata.builder()  is null; getResource has not found");
  }

  @Test
  void checks_rules_in_the_order_in_which_they_are_added() throws Exception {
    Errata errata = Errata.builder().build();
    handleErrors(errata);
    validate(
        errata.validation(
            rules ->
                rules
                    .rule(new TenantNamed())
                    .credentials((credentials, request) -> credentials.password().equals("secret"))
                    .body()));

    assertThat(response("/good")).startsWith("HTTP/1.1 403 ");
    assertThat(response("/good", "X-Tenant: 7")).startsWith("HTTP/1.1 401 ");
    assertThat(response("/good", "X-Tenant: 7", "client_id: 1", "api_key: ZGVtbzpzZWNyZXQ="))
        .startsWith("HTTP/1.1 200 ")
        .endsWith("good");
  }

  @Test
  void checks_the_rule_body_where_no_rule_is_added() throws Exception {
    Errata errata = Errata.builder().build();
    handleErrors(errata);
    validate(errata.validation(rules -> rules.bodyMethods("GET")));

    assertThat(response("/good"))
        .startsWith("HTTP/1.1 400 ")
        .endsWith("{\"err\":[{\"code\":-2000,\"msg\":\"Request body cannot be empty.\"}]}");
  }

  @Test
  void reads_profiles_of_a_file() throws Exception {
    Path profiles = Files.writeString(folder.resolve("profiles.json"), "{\"1001\": [1]}");
    Errata errata = Errata.builder().build();
    handleErrors(errata);
    validate(errata.validation(rules -> rules.clientProfile(profiles)));

    assertThat(response("/good", "client_id: 1001", "client_profile_id: 1"))
        .startsWith("HTTP/1.1 200 ");
    assertThat(response("/good", "client_id: 1001", "client_profile_id: 2"))
        .startsWith("HTTP/1.1 400 ");
  }

  @Test
  void names_everything_that_is_wrong_when_it_is_built() {
    Errata.Builder builder =
        Errata.builder()
            .catalogue(folder.resolve("nowhere.json"))
            .html("own")
            .requestIdHeader("X Id");

    assertThatIllegalArgumentException()
        .isThrownBy(builder::build)
        .withMessage(
            """
            Errata cannot start; 2 parameters and 1 place in files need attention:
              %s  is not a file
              html of Errata.builder()%s  'own' is not one of app, errata
              requestIdHeader of Errata.builder()%s  'X Id' is not the name of a header"""
                .formatted(
                    folder.resolve("nowhere.json"),
                    spaces("html of Errata.builder()"),
                    spaces("requestIdHeader of Errata.builder()")));
  }

  @Test
  void names_a_catalogue_that_is_not_on_the_class_path() {
    Errata.Builder builder = Errata.builder().catalogue(getClass().getResource("/nowhere.json"));

    assertThatIllegalArgumentException()
        .isThrownBy(builder::build)
        .withMessageContaining("catalogue of Errata.builder()  is null; getResource has not found");
  }

  /** Fills up to the length of the longest subject. */
  private String spaces(String subject) {
    return " ".repeat(folder.resolve("nowhere.json").toString().length() - subject.length());
  }

  @Test
  void names_everything_that_is_wrong_with_rules() {
    Errata errata = Errata.builder().build();

    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> errata.validation(rules -> rules.quota("many").body().bodyDepth(0).body()))
        .withMessage(
            """
            Errata cannot start; 3 parameters need attention:
              rules of Errata.validation()      names body twice
              bodyDepth of Errata.validation()  '0' is not a whole number of 1 or more, up to 1000000
              quota of Errata.validation()      'many' is not a quota; allowed are a whole number of 1 or more, '/', and an ISO 8601 duration of PT1S to P365D, as in 20000/PT5M""");
  }

  @Test
  void refuses_rules_whose_entry_is_in_no_catalogue() {
    Errata errata = Errata.builder().catalogue(Catalogue.http()).build();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> errata.validation(ValidationRules::body))
        .withMessageContaining("body needs the entry request-body-cannot-be-empty");
  }

  @Test
  void makes_filters_that_refuse_init_params() {
    FilterHolder filter = new FilterHolder(Errata.builder().build().errorHandling());
    filter.setName("errata");
    filter.setInitParameter("html", "errata");
    application.addFilter(filter, "/*", EnumSet.of(REQUEST));

    assertThatThrownBy(server::start)
        .hasMessage(
            "Errata cannot start; 1 parameter needs attention:\n  html of filter 'errata'  is not"
                + " read, as the filter was made in code; set it on Errata.builder()");
  }

  @Test
  void says_at_start_what_is_active_once_all_filters_are_known() throws Exception {
    Errata errata = Errata.builder().catalogue(Catalogue.http()).build();
    handleErrors(errata);
    validate(
        errata.validation(rules -> rules.rule(new TenantNamed()).headerOnlyCredentials()), "/a/*");
    validate(errata.validation(rules -> rules.quota("5/PT1M")), "/b/*");
    application.addServlet(errata.reference(), "/errors/*");

    try (CapturedLog log = new CapturedLog("org.errata")) {
      server.start();

      assertThat(log.lines())
          .singleElement()
          .asString()
          .matches(
              "INFO Errata \\S+ is active in /app on /\\*: catalogue http \\(\\d+ entries; en, de,"
                  + " fr\\); reference pages at /app/errors/; rules on /a/\\*: TenantNamed,"
                  + " credentials; rules on /b/\\*: quota; jetty/\\S+");
    }
  }

  private static Optional<Refusal> forbidden() {
    return Optional.of(Refusal.of(Problem.of("forbidden"), "no header X-Tenant"));
  }

  private static Optional<Refusal> pass() {
    return Optional.empty();
  }

  private void handleErrors(Errata errata) {
    application.addFilter(errata.errorHandling(), "/*", EnumSet.of(REQUEST, ASYNC, ERROR));
  }

  private void validate(RequestValidationFilter filter) {
    validate(filter, "/*");
  }

  private void validate(RequestValidationFilter filter, String pattern) {
    application.addFilter(filter, pattern, EnumSet.of(REQUEST));
  }

  private String response(String path, String... fields) throws Exception {
    if (!server.isStarted()) {
      server.start();
    }
    StringBuilder request =
        new StringBuilder("GET /app" + path + " HTTP/1.1\r\nHost: localhost\r\n");
    for (String field : fields) {
      request.append(field).append("\r\n");
    }
    return connector.getResponse(request.append("Connection: close\r\n\r\n").toString());
  }

  /** A rule of the application. */
  private static final class TenantNamed implements Rule {

    @Override
    public Optional<Refusal> check(RequestView request) {
      return request.headers("X-Tenant").isEmpty() ? forbidden() : pass();
    }
  }

  /** Responds as its path says. Public, as the container makes it. */
  public static final class Application extends HttpServlet {

    @Serial private static final long serialVersionUID = 1L;

    /** Makes the servlet; the container does. */
    public Application() {}

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      switch (request.getPathInfo()) {
        case "/raise" -> throw ErrataException.of("gone-fishing");
        case "/fail" -> throw new IllegalStateException("not for clients");
        case "/refuse" -> response.sendError(401);
        default -> response.getWriter().print("good");
      }
    }
  }
}
