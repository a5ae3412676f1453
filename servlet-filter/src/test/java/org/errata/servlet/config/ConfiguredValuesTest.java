package org.errata.servlet.config;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.FilterConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jetty.ee10.servlet.FilterHolder;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.server.Server;
import org.errata.rule.ClientHeaders;
import org.errata.rule.ProfileDirectory;
import org.errata.servlet.ErrorReferenceServlet;
import org.errata.servlet.log.LogLimits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The values that a filter has, in a Jetty without connectors. */
class ConfiguredValuesTest {

  /** Reads its configuration and passes requests on. */
  private static final class ConfiguredFilter implements Filter {

    private final Component kind;
    private InstalledPart part;

    ConfiguredFilter(Component kind) {
      this.kind = kind;
    }

    @Override
    public void init(FilterConfig config) throws ServletException {
      part = Configuration.of(config, kind).part(config, kind);
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain) {
      throw new UnsupportedOperationException("no request is sent");
    }
  }

  @TempDir private Path folder;

  private final ServletContextHandler application = new ServletContextHandler();

  @Test
  void shared_values_are_those_of_the_parameters() throws Exception {
    SharedSettings settings =
        configured(
                Component.ERROR_HANDLING,
                Map.of(
                    "html", "errata",
                    "emptyErrors", "leave",
                    "referenceBase", "https://api.example.com/errors",
                    "requestIdHeader", "X-Correlation-Id",
                    "errorPage", "/broken",
                    "challenge", "Bearer realm=\"api\"",
                    "logLimit", "7/PT3S",
                    "developerPage", "off"))
            .settings();

    assertThat(settings.html()).isEqualTo(SharedSettings.Html.ERRATA);
    assertThat(settings.emptyErrors()).isEqualTo(SharedSettings.EmptyErrors.LEAVE);
    assertThat(settings.referenceBase()).contains("https://api.example.com/errors");
    assertThat(settings.requestIdHeader()).isEqualTo("X-Correlation-Id");
    assertThat(settings.errorPage()).isEqualTo("/broken");
    assertThat(settings.challenge()).contains("Bearer realm=\"api\"");
    assertThat(settings.logLimit()).isEqualTo(new LogLimits(7, Duration.ofSeconds(3)));
  }

  @Test
  void shared_values_have_defaults() throws Exception {
    SharedSettings settings = configured(Component.ERROR_HANDLING, Map.of()).settings();

    assertThat(settings.catalogue().name()).isEqualTo("afc-general");
    assertThat(settings.html()).isEqualTo(SharedSettings.Html.APP);
    assertThat(settings.emptyErrors()).isEqualTo(SharedSettings.EmptyErrors.FILL);
    assertThat(settings.referenceBase()).isEmpty();
    assertThat(settings.requestIdHeader()).isEqualTo("X-Request-Id");
    assertThat(settings.errorPage()).isEqualTo("/errata/error");
    assertThat(settings.challenge()).isEmpty();
    assertThat(settings.logLimit()).isEqualTo(LogLimits.DEFAULT);
  }

  @Test
  void the_base_of_the_reference_pages_is_the_mapping_of_their_servlet() throws Exception {
    application.addServlet(ErrorReferenceServlet.class, "/catalogue");
    application.addServlet(ErrorReferenceServlet.class, "/errors/*");

    assertThat(configured(Component.ERROR_HANDLING, Map.of()).settings().referenceBase())
        .contains("/errors/");
  }

  @Test
  void values_of_the_rules_are_those_of_the_parameters() throws Exception {
    Files.createDirectory(folder.resolve("WEB-INF"));
    Files.writeString(folder.resolve("WEB-INF/p.json"), "{\"1001\":[2]}");
    RuleSettings settings =
        configured(
                Component.REQUEST_VALIDATION,
                Map.of(
                    "clientHeader", "X-Client",
                    "profileHeader", "X-Profile",
                    "credentialsHeader", "X-Credentials",
                    "profiles", "/WEB-INF/p.json",
                    "bodyMethods", "post,Delete",
                    "bodyBuffer", "0",
                    "bodyDepth", "1",
                    "report", "all"))
            .rules()
            .orElseThrow();

    assertThat(settings.headers())
        .isEqualTo(new ClientHeaders("X-Client", "X-Profile", "X-Credentials"));
    assertThat(settings.profiles()).hasValueSatisfying(p -> assertThat(p.has("1001", 2)).isTrue());
    assertThat(settings.bodyMethods()).containsExactlyInAnyOrder("POST", "DELETE");
    assertThat(settings.bodyBuffer()).isZero();
    assertThat(settings.bodyLimits().maxDepth()).isEqualTo(1);
    assertThat(settings.report()).isEqualTo(RuleSettings.Reporting.ALL);
  }

  @Test
  void values_of_the_rules_have_defaults() throws Exception {
    RuleSettings settings =
        configured(Component.REQUEST_VALIDATION, Map.of()).rules().orElseThrow();

    assertThat(settings.rules()).containsExactly(BuiltInRule.BODY);
    assertThat(settings.headers())
        .isEqualTo(new ClientHeaders("client_id", "client_profile_id", "api_key"));
    assertThat(settings.profiles()).isEqualTo(Optional.empty());
    assertThat(settings.bodyMethods()).containsExactlyInAnyOrder("POST", "PUT", "PATCH");
    assertThat(settings.bodyBuffer()).isEqualTo(65_536);
    assertThat(settings.bodyLimits().maxDepth()).isEqualTo(1_000);
    assertThat(settings.report()).isEqualTo(RuleSettings.Reporting.FIRST);
  }

  @Test
  void profiles_may_be_a_file_on_the_class_path() throws Exception {
    ProfileDirectory profiles =
        configured(
                Component.REQUEST_VALIDATION,
                Map.of("profiles", "classpath:org/errata/servlet/config/profiles.json"))
            .rules()
            .orElseThrow()
            .profiles()
            .orElseThrow();

    assertThat(profiles.has("1001", 2)).isTrue();
    assertThat(profiles.has("1001", 3)).isFalse();
  }

  private InstalledPart configured(Component kind, Map<String, String> parameters)
      throws Exception {
    ConfiguredFilter filter = new ConfiguredFilter(kind);
    FilterHolder holder = new FilterHolder(filter);
    holder.setName("own");
    holder.setInitParameters(parameters);
    application.setBaseResourceAsPath(folder);
    application.addFilter(holder, "/*", EnumSet.of(DispatcherType.REQUEST));
    Server server = new Server();
    server.setHandler(application);
    server.start();
    server.stop();
    return filter.part;
  }
}
