package org.errata.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.RecordComponent;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.errata.spring.app.ItemsApp;
import org.errata.spring.app.OwnFilterApp;
import org.junit.jupiter.api.Test;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** How properties reach the filters, and what is said about wrong ones. */
class PropertiesTest {

  @Test
  void a_file_sets_what_context_params_and_init_params_set() {
    try (StartedApp app =
        StartedApp.of(
            ItemsApp.class, StartedApp.WITHOUT_SECURITY, "spring.profiles.active=items")) {
      HttpResponse<String> missing = app.get("/api/items/7", "Request-Id", "request-7");
      assertThat(missing.headers().firstValue("Content-Type")).contains("application/problem+json");
      assertThat(missing.headers().firstValue("Request-Id")).contains("request-7");
      assertThat(missing.body())
          .isEqualTo(
              "{\"type\":\"https://api.example.com/errors/item-not-found\",\"title\":\"Item not"
                  + " found\",\"status\":404,\"detail\":\"Item 7 not"
                  + " found.\",\"code\":4041,\"requestId\":\"request-7\"}");

      HttpResponse<String> bodiless = app.send("POST", "/api/items", "");
      assertThat(bodiless.statusCode()).isEqualTo(400);
      assertThat(bodiless.body()).contains("\"code\":4001");

      assertThat(app.get("/api/empty").body()).isEmpty();
      assertThat(app.get("/help/errors/item-not-found").statusCode()).isEqualTo(200);
      assertThat(app.get("/errors/item-not-found").statusCode()).isEqualTo(404);
    }
  }

  @Test
  void the_reference_pages_and_the_starter_can_be_switched_off() {
    try (StartedApp app =
        StartedApp.of(
            ItemsApp.class,
            StartedApp.WITHOUT_SECURITY,
            "errata.reference.enabled=false",
            "errata.catalogue=http")) {
      assertThat(app.get("/errors/not-found").statusCode()).isEqualTo(404);
      assertThat(app.get("/nowhere", "Accept", "application/problem+json").body())
          .startsWith("{\"type\":\"about:blank\"");
    }
    try (StartedApp app =
        StartedApp.of(ItemsApp.class, StartedApp.WITHOUT_SECURITY, "errata.enabled=false")) {
      assertThat(app.get("/nowhere").body()).contains("\"timestamp\"");
    }
  }

  @Test
  void one_message_names_every_property_that_is_wrong_and_where_it_is() {
    FailureAnalysis analysis =
        new InvalidPropertiesFailureAnalyzer()
            .analyze(
                failure(
                    ItemsApp.class,
                    "errata.catalogue=http, classpath:nope.json",
                    "errata.empty-errors=fil",
                    "errata.requestIdHeader=Content-Type",
                    "errata.catalog=x",
                    "errata.reference.pfad=/help",
                    "errata.validation.rules=bdy",
                    "errata.validation.body-bufer=3",
                    "errata.validation.body-buffer=-3"));
    assertThat(analysis.getDescription())
        .isEqualTo(
            """
            Errata cannot start; 8 properties need attention:
              errata.catalog                 is not a property; did you mean errata.catalogue? ("errata.catalog" from property source "commandLineArgs")
              errata.reference.pfad          is not a property; did you mean errata.reference-base? ("errata.reference.pfad" from property source "commandLineArgs")
              errata.catalogue               classpath:nope.json is not on the class path ("errata.catalogue" from property source "commandLineArgs")
              errata.empty-errors            'fil' is not one of fill, leave; did you mean fill? ("errata.empty-errors" from property source "commandLineArgs")
              errata.request-id-header       'Content-Type' has a meaning of its own; name a header for ids, as in X-Request-Id ("errata.requestIdHeader" from property source "commandLineArgs")
              errata.validation.body-bufer   is not a property; did you mean errata.validation.body-buffer? ("errata.validation.body-bufer" from property source "commandLineArgs")
              errata.validation.rules        'bdy' is not one of credentials, client-profile, quota, body; did you mean body? ("errata.validation.rules" from property source "commandLineArgs")
              errata.validation.body-buffer  '-3' is not a whole number of 0 or more ("errata.validation.body-buffer" from property source "commandLineArgs")\
            """);
    assertThat(analysis.getAction()).isNotBlank();
  }

  static Throwable failure(Class<?> type, String... properties) {
    List<String> all = new ArrayList<>(List.of(properties));
    all.add(StartedApp.WITHOUT_SECURITY);
    try (StartedApp app = StartedApp.of(type, all.toArray(String[]::new))) {
      throw new AssertionError("has started on port " + app.port("local.server.port"));
    } catch (RuntimeException e) {
      return e;
    }
  }

  @Test
  void a_message_names_the_line_of_a_file() {
    assertThat(failure(ItemsApp.class, "spring.profiles.active=wrong"))
        .rootCause()
        .isInstanceOf(ServletException.class);
    assertThat(
            new InvalidPropertiesFailureAnalyzer()
                .analyze(failure(ItemsApp.class, "spring.profiles.active=wrong"))
                .getDescription())
        .isEqualTo(
            """
            Errata cannot start; 2 properties need attention:
              errata.catalog       is not a property; did you mean errata.catalogue? (class path resource [application-wrong.yml] - 2:12)
              errata.empty-errors  'fil' is not one of fill, leave; did you mean fill? (class path resource [application-wrong.yml] - 3:17)\
            """);
  }

  @Test
  void a_filter_of_the_application_has_rules_of_its_own() {
    try (StartedApp app =
        StartedApp.of(
            OwnFilterApp.class,
            StartedApp.WITHOUT_SECURITY,
            "errata.catalogue=afc-general, http, classpath:errors.json",
            "errata.validation.url-patterns=/api/items")) {
      assertThat(app.send("POST", "/api/items", "").body())
          .isEqualTo("{\"err\":[{\"code\":4001,\"msg\":\"Send a JSON body.\"}]}");
      assertThat(app.get("/api/search?page=1").statusCode()).isEqualTo(401);
      assertThat(app.get("/api/items/42").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void an_unknown_property_of_the_rules_is_refused_though_it_is_the_only_one() {
    assertThat(failure(ItemsApp.class, "errata.validation.rule=body"))
        .rootCause()
        .hasMessageContaining("rule of filter 'errataRequestValidation'");
  }

  @Test
  void a_path_of_the_reference_pages_that_is_none_is_refused() {
    assertThatThrownBy(
            () -> {
              throw failure(ItemsApp.class, "errata.reference.path=errors");
            })
        .rootCause()
        .hasMessage("'errors' is not a path in this application, as in /errors");
  }

  @Test
  void every_parameter_of_the_filters_is_a_property_with_a_description() {
    String metadata = metadata();
    assertThat(parameters("SharedSettings"))
        .allSatisfy(name -> assertThat(names(ErrataProperties.class)).contains(name));
    assertThat(parameters("RuleParameters"))
        .allSatisfy(name -> assertThat(names(ErrataProperties.Validation.class)).contains(name));
    assertThat(names(ErrataProperties.class))
        .filteredOn(name -> !List.of("reference", "validation").contains(name))
        .allSatisfy(
            name ->
                assertThat(metadata)
                    .containsPattern(
                        "\"name\": \"errata."
                            + PropertyNames.ofProperty(name)
                            + "\",\\s+\"type\": \"[^\"]+\",\\s+\"description\""));
  }

  private static List<String> names(Class<?> properties) {
    return Stream.of(properties.getRecordComponents()).map(RecordComponent::getName).toList();
  }

  @SuppressWarnings("unchecked")
  private static List<String> parameters(String settings) {
    try {
      Field names =
          Class.forName("org.errata.servlet.config." + settings).getDeclaredField("NAMES");
      names.setAccessible(true);
      return (List<String>) names.get(null);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String metadata() {
    try (InputStream in =
        ErrataProperties.class.getResourceAsStream(
            "/META-INF/spring-configuration-metadata.json")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
