package org.errata.servlet.startup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.errata.servlet.startup.WebXmlElements.ALL_DISPATCHERS;
import static org.errata.servlet.startup.WebXmlElements.ASYNC;
import static org.errata.servlet.startup.WebXmlElements.ERRORS;
import static org.errata.servlet.startup.WebXmlElements.ERRORS_MAPPED;
import static org.errata.servlet.startup.WebXmlElements.ERROR_PAGE;
import static org.errata.servlet.startup.WebXmlElements.OTHER;
import static org.errata.servlet.startup.WebXmlElements.REFERENCE;
import static org.errata.servlet.startup.WebXmlElements.RULES;
import static org.errata.servlet.startup.WebXmlElements.RULES_MAPPED;
import static org.errata.servlet.startup.WebXmlElements.contextParam;
import static org.errata.servlet.startup.WebXmlElements.errorPage;
import static org.errata.servlet.startup.WebXmlElements.errors;
import static org.errata.servlet.startup.WebXmlElements.initParam;
import static org.errata.servlet.startup.WebXmlElements.mapping;
import static org.errata.servlet.startup.WebXmlElements.rules;
import static org.errata.servlet.startup.WebXmlElements.servlet;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import jakarta.servlet.DispatcherType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.server.Server;
import org.errata.Problem;
import org.errata.servlet.ErrorHandlingFilter;
import org.errata.servlet.RequestValidationFilter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class StartUpReportTest {

  private static final String ONE =
      "WARNING Errata is active in /app; 1 point needs attention:\n  ";
  private static final String ERROR_PAGE_MISSING =
      "error-page  is missing, so that errors outside of the filters, such as 401 and 403 of security"
          + " constraints, get the container's page; write"
          + " <error-page><location>/errata/error</location></error-page>";

  private static final String VERSION = version();

  @TempDir private Path folder;

  @Test
  void is_one_line_where_all_is_well() {
    assertThat(
            app()
                .file(
                    "WEB-INF/own.json",
                    "{\"errors\": [{\"id\": \"no-pen\", \"status\": 409, \"message\": \"No pen\"}]}")
                .log(
                    contextParam("errata.catalogue", "afc-general, /WEB-INF/own.json"),
                    ERRORS,
                    rules(
                        ASYNC
                            + initParam("rules", "credentials, quota, body")
                            + initParam("credentials", "header-only")),
                    ERRORS_MAPPED,
                    RULES_MAPPED,
                    REFERENCE,
                    servlet("reference", "/errors/*"),
                    ERROR_PAGE))
        .containsExactly(
            "INFO Errata "
                + VERSION
                + " is active in /app on /*: catalogue afc-general, /WEB-INF/own.json (7 entries; en, de, fr);"
                + " reference pages at /app/errors/; rules on /api/*: credentials, quota, body; jetty/"
                + Server.getVersion());
  }

  @Test
  void names_each_catalogue_where_filters_have_several() {
    assertThat(
            app()
                .log(
                    ERRORS,
                    "<filter><filter-name>api</filter-name>"
                        + "<filter-class>org.errata.servlet.ErrorHandlingFilter</filter-class>"
                        + ASYNC
                        + initParam("catalogue", "http")
                        + "</filter>",
                    ERRORS_MAPPED,
                    mapping("api", "/api/*", ALL_DISPATCHERS),
                    ERROR_PAGE))
        .singleElement()
        .asString()
        .contains(
            " is active in /app on /*: catalogue afc-general (6 entries; en, de, fr) on /*; catalogue http (")
        .contains(") on /api/*; jetty/");
  }

  @Test
  void says_where_errors_are_handled_if_that_is_not_everywhere() {
    assertThat(app().log(ERRORS, mapping("errors", "/api/*", ALL_DISPATCHERS)))
        .singleElement()
        .asString()
        .startsWith("INFO Errata " + VERSION + " is active in /app on /api/* only: catalogue ");
  }

  @Test
  void names_the_filters_that_are_before() {
    assertThat(app().log(ERRORS, OTHER, ERRORS_MAPPED, ERROR_PAGE))
        .singleElement()
        .asString()
        .contains(" is active in /app on /*, after filter 'other': catalogue ");
  }

  @Test
  void does_not_name_filters_of_other_paths_or_dispatches() {
    assertThat(
            app()
                .log(
                    ERRORS,
                    OTHER.replace("/*<", "/other/*<"),
                    mapping("errors", "/api/*", ALL_DISPATCHERS)))
        .singleElement()
        .asString()
        .contains(" is active in /app on /api/* only: catalogue ");
  }

  static List<Arguments> mistakes() {
    return List.of(
        arguments(
            "the pattern / in place of /*",
            new String[] {ERRORS, mapping("errors", "/", ALL_DISPATCHERS)},
            "url-pattern of filter 'errors'  '/' is the root alone in a filter-mapping; write /*"),
        arguments(
            "a path without a wildcard",
            new String[] {ERRORS, mapping("errors", "/api", ALL_DISPATCHERS)},
            "url-pattern of filter 'errors'  '/api' is this one path; write /api/* for everything"
                + " below it too, or /* for every path"),
        arguments(
            "a filter without mapping",
            new String[] {ERRORS},
            "filter-mapping of filter 'errors'  is missing, so that nothing is done; write one with"
                + " the url-pattern /*"),
        arguments(
            "the dispatcher REQUEST alone",
            new String[] {ERRORS, mapping("errors", "/*", ""), ERROR_PAGE},
            "dispatcher of filter 'errors'  is REQUEST without ASYNC and ERROR, in which errors are not handled; write"
                + " <dispatcher>REQUEST</dispatcher> <dispatcher>ASYNC</dispatcher>"
                + " <dispatcher>ERROR</dispatcher>"),
        arguments(
            "the dispatcher ERROR missing",
            new String[] {
              ERRORS,
              mapping(
                  "errors", "/*", "<dispatcher>REQUEST</dispatcher><dispatcher>ASYNC</dispatcher>"),
              ERROR_PAGE
            },
            "dispatcher of filter 'errors'  is REQUEST, ASYNC without ERROR, in which errors are not handled; write"
                + " <dispatcher>REQUEST</dispatcher> <dispatcher>ASYNC</dispatcher>"
                + " <dispatcher>ERROR</dispatcher>"),
        arguments(
            "no async-supported",
            new String[] {errors(""), ERRORS_MAPPED, ERROR_PAGE},
            "async-supported of filter 'errors'  is not true, so that startAsync() throws in every"
                + " servlet behind the filter; write <async-supported>true</async-supported>"),
        arguments(
            "no async-supported of the validation filter",
            new String[] {ERRORS, rules(""), ERRORS_MAPPED, RULES_MAPPED, ERROR_PAGE},
            "async-supported of filter 'api'  is not true, so that startAsync() throws in every"
                + " servlet behind the filter; write <async-supported>true</async-supported>"),
        arguments("no error page", new String[] {ERRORS, ERRORS_MAPPED}, ERROR_PAGE_MISSING),
        arguments(
            "another error page than the parameter names",
            new String[] {
              contextParam("errata.errorPage", "/failed"), ERRORS, ERRORS_MAPPED, ERROR_PAGE
            },
            "error-page /errata/error  is not found, as errata.errorPage is /failed; write the same"
                + " path in both"),
        arguments(
            "a misspelt error page",
            new String[] {ERRORS, ERRORS_MAPPED, errorPage("/errata/errors")},
            "error-page /errata/errors  is not found, as errata.errorPage is /errata/error; write"
                + " the same path in both"),
        arguments(
            "an error page outside of the mapping",
            new String[] {ERRORS, mapping("errors", "/api/*", ALL_DISPATCHERS), ERROR_PAGE},
            "error-page /errata/error  is not found, as filter 'errors' is not mapped to it; write"
                + " /errata/error as a url-pattern too, or /*"),
        arguments(
            "the validation filter first",
            new String[] {ERRORS, RULES, RULES_MAPPED, ERRORS_MAPPED, ERROR_PAGE},
            "filter-mapping of filter 'api'  is before that of filter 'errors'; write it after that"
                + " one"),
        arguments(
            "the validation filter alone",
            new String[] {RULES, RULES_MAPPED},
            "filter 'api'  applies rules, but errors of the application are not handled; add the"
                + " filter org.errata.servlet.ErrorHandlingFilter and map it to /*"),
        arguments(
            "the validation filter on other paths",
            new String[] {
              ERRORS, RULES, mapping("errors", "/app/*", ALL_DISPATCHERS), RULES_MAPPED
            },
            "url-pattern of filter 'api'  '/api/*' has paths whose errors are not handled; map filter"
                + " 'errors' to /api/* too, or to /*"),
        arguments(
            "the validation filter on the path of a servlet",
            new String[] {
              ERRORS,
              RULES,
              ERRORS_MAPPED,
              mapping("api", "/errors", ""),
              REFERENCE,
              servlet("reference", "/errors/*"),
              ERROR_PAGE
            },
            "url-pattern of filter 'api'  '/errors' is this one path, and a servlet is mapped to"
                + " /errors/*; write /errors/*"),
        arguments(
            "the reference servlet on one path",
            new String[] {
              ERRORS, ERRORS_MAPPED, ERROR_PAGE, REFERENCE, servlet("reference", "/errors")
            },
            "url-pattern of servlet 'reference'  '/errors' is this one path, and the pages are below"
                + " it; write /errors/*"),
        arguments(
            "the reference servlet without mapping",
            new String[] {ERRORS, ERRORS_MAPPED, ERROR_PAGE, REFERENCE},
            "servlet-mapping of servlet 'reference'  is missing, so that nothing is done; write one"
                + " with the url-pattern /errors/*"),
        arguments(
            "a catalogue of one filter alone",
            new String[] {
              errors(ASYNC + initParam("catalogue", "afc-general, http")),
              RULES,
              ERRORS_MAPPED,
              RULES_MAPPED,
              REFERENCE,
              servlet("reference", "/errors/*"),
              ERROR_PAGE
            },
            "catalogue of filter 'errors'  does not count for filter 'api' and servlet 'reference';"
                + " write it as the context-param errata.catalogue, which counts for all"),
        arguments(
            "a setting of the validation filter alone",
            new String[] {
              ERRORS,
              rules(ASYNC + initParam("emptyErrors", "leave")),
              ERRORS_MAPPED,
              RULES_MAPPED,
              ERROR_PAGE
            },
            "emptyErrors of filter 'api'  does not count for filter 'errors'; write it as the"
                + " context-param errata.emptyErrors, which counts for all"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("mistakes")
  void warns_of_a_mistake(String name, String[] elements, String warning) {
    assertThat(warnings(elements)).containsExactly(ONE + warning);
  }

  @Test
  void warns_of_filters_before_the_one_that_handles_errors() {
    assertThat(warnings(ERRORS, OTHER, ERRORS_MAPPED))
        .containsExactly(
            "WARNING Errata is active in /app; 2 points need attention:\n"
                + "  filter-mapping of filter 'errors'  is after that of filter 'other', whose errors"
                + " it does not see; write it as the first\n  error-page                       "
                + ERROR_PAGE_MISSING.substring("error-page".length()));
  }

  static Stream<Arguments> rightOnes() {
    return Stream.of(
        arguments(
            "another filter first, with the error page",
            new String[] {ERRORS, OTHER, ERRORS_MAPPED, ERROR_PAGE}),
        arguments(
            "an error page of the application for everything",
            new String[] {ERRORS, ERRORS_MAPPED, errorPage("/sorry.html")}),
        arguments(
            "the error page for a status",
            new String[] {
              ERRORS,
              ERRORS_MAPPED,
              "<error-page><error-code>401</error-code><location>/errata/error</location></error-page>"
            }),
        arguments(
            "the error page mapped by itself",
            new String[] {
              ERRORS,
              mapping("errors", "/api/*", ALL_DISPATCHERS),
              mapping("errors", "/errata/error", ALL_DISPATCHERS),
              ERROR_PAGE
            }),
        arguments(
            "dispatchers in two mappings",
            new String[] {
              ERRORS,
              mapping("errors", "/*", "<dispatcher>ERROR</dispatcher>"),
              mapping(
                  "errors", "/*", "<dispatcher>REQUEST</dispatcher><dispatcher>ASYNC</dispatcher>"),
              ERROR_PAGE
            }),
        arguments(
            "the same setting of all",
            new String[] {
              errors(ASYNC + initParam("catalogue", "afc-general")),
              RULES,
              ERRORS_MAPPED,
              RULES_MAPPED,
              ERROR_PAGE
            }));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rightOnes")
  void does_not_warn_of_what_is_right(String name, String[] elements) {
    assertThat(warnings(elements)).isEmpty();
  }

  @Test
  void does_not_warn_of_what_code_registers_as_nobody_tells_the_rest() {
    ServletContextHandler application = new ServletContextHandler("/app");
    application.addFilter(
        RequestValidationFilter.class, "/api/*", EnumSet.of(DispatcherType.REQUEST));
    application.addFilter(ErrorHandlingFilter.class, "/*", EnumSet.of(DispatcherType.REQUEST));

    assertThat(DeployedWebXml.log(application))
        .singleElement()
        .asString()
        .startsWith("INFO Errata " + VERSION + " is active in /app on /*: catalogue afc-general (")
        .contains("; rules on /api/*: body; ");
  }

  @Test
  void warns_of_the_pattern_of_a_filter_that_code_registers() {
    ServletContextHandler application = new ServletContextHandler("/app");
    application.addFilter(ErrorHandlingFilter.class, "/", EnumSet.allOf(DispatcherType.class));

    assertThat(DeployedWebXml.log(application))
        .hasSize(2)
        .element(1)
        .asString()
        .startsWith(ONE + "url-pattern of filter '")
        .contains("  '/' is the root alone");
  }

  @Test
  void does_not_warn_of_an_error_page_that_a_fragment_may_have() {
    app().file("WEB-INF/classes/META-INF/web-fragment.xml", "<web-fragment/>");

    assertThat(warnings(ERRORS, ERRORS_MAPPED)).isEmpty();
  }

  @Test
  void does_not_warn_of_a_filter_that_a_proxy_may_make_later() {
    assertThat(
            warnings(
                RULES,
                RULES_MAPPED,
                "<filter><filter-name>proxy</filter-name><filter-class>"
                    + StandInDelegatingFilterProxy.class.getName()
                    + "</filter-class></filter>"))
        .isEmpty();
  }

  @Test
  void warns_of_a_second_copy_on_the_class_path() throws IOException {
    String copy = "org/errata/Problem.class";
    try (InputStream in = Problem.class.getResourceAsStream("Problem.class")) {
      app().file("WEB-INF/classes/" + copy, in.readAllBytes());
    }

    assertThat(warnings(ERRORS, ERRORS_MAPPED, ERROR_PAGE))
        .singleElement()
        .asString()
        .startsWith(
            ONE
                + "class path  has Errata 2 times, and any of them may be used; remove all but one of ")
        .contains("/WEB-INF/classes")
        .doesNotContain(copy);
  }

  private static String version() {
    try {
      Matcher version =
          Pattern.compile("<version>(.+?)</version>").matcher(Files.readString(Path.of("pom.xml")));
      return version.find() ? version.group(1) : "";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<String> warnings(String... elements) {
    return app().log(elements).stream().filter(line -> !line.startsWith("INFO ")).toList();
  }

  private DeployedWebXml app() {
    return new DeployedWebXml(folder);
  }
}
