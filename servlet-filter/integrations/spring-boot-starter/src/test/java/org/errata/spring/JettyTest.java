package org.errata.spring;

import static org.assertj.core.api.Assertions.assertThat;

import org.errata.spring.app.JettyApp;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.util.ClassUtils;

/** The starter on an embedded Jetty, where the build has one; the other tests use Tomcat. */
@EnabledIf("isThere")
class JettyTest {

  private StartedApp app;

  static boolean isThere() {
    return ClassUtils.isPresent("org.eclipse.jetty.server.Server", null);
  }

  @BeforeEach
  void start() {
    app =
        StartedApp.shared(
            JettyApp.class,
            StartedApp.WITHOUT_SECURITY,
            "errata.catalogue=http,classpath:errors.json",
            "spring.web.resources.static-locations=classpath:/pages-static/");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "/api/items/7     | 404 | {\"err\":[{\"code\":4041,\"msg\":\"Item 7 not found.\"}]}",
        "/api/items/43    | 403 | {\"err\":[{\"code\":403,\"msg\":\"Forbidden\"}]}",
        "/api/items/44    | 500 | {\"err\":[{\"code\":500,\"msg\":\"Internal Server Error\"}]}",
        "/api/later/7     | 404 | {\"err\":[{\"code\":4041,\"msg\":\"Item 7 not found.\"}]}",
        "/api/completed/7 | 404 | {\"err\":[{\"code\":4041,\"msg\":\"Item 7 not found.\"}]}",
        "/api/never       | 503 | {\"err\":[{\"code\":503,\"msg\":\"Service Unavailable\"}]}",
        "/nowhere         | 404 | {\"err\":[{\"code\":404,\"msg\":\"Not Found\"}]}",
      })
  void an_error_has_the_status_and_body_of_its_entry(String path, int status, String body) {
    assertThat(app.get(path).statusCode()).isEqualTo(status);
    assertThat(app.get(path).body()).isEqualTo(body);
  }

  @Test
  void a_browser_gets_the_page_of_the_application() {
    assertThat(app.get("/nowhere", "Accept", "text/html").body())
        .isEqualTo("<h1>This page does not exist.</h1>\n");
    assertThat(app.get("/api/items/43", "Accept", "text/html").body())
        .contains("<h1>Forbidden</h1>");
  }

  @Test
  void a_wrong_property_is_told_on_jetty_too() {
    assertThat(PropertiesTest.failure(JettyApp.class, "errata.html=erata"))
        .rootCause()
        .hasMessageContaining("errata.html");
  }
}
