package org.errata.spring;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import org.errata.spring.app.ItemsApp;
import org.junit.jupiter.api.Test;

/** What the endpoints of the actuator respond, on the port of the application and on their own. */
class ManagementPortTest {

  @Test
  void endpoints_respond_on_the_port_of_the_application() {
    StartedApp app = StartedApp.items();

    assertThat(app.get("/actuator/health").statusCode()).isEqualTo(200);
    assertThat(app.get("/actuator/nowhere").body())
        .isEqualTo("{\"err\":[{\"code\":404,\"msg\":\"Not Found\"}]}");
  }

  @Test
  void endpoints_respond_on_a_port_of_their_own() {
    try (StartedApp app =
        StartedApp.of(
            ItemsApp.class,
            StartedApp.WITHOUT_SECURITY,
            "management.server.port=0",
            "management.endpoints.web.exposure.include=health,metrics",
            "errata.catalogue=http,classpath:errors.json")) {
      assertThat(management(app, "/actuator/health")).isEqualTo(200);
      assertThat(management(app, "/actuator/metrics/http.server.requests")).isEqualTo(404);
      assertThat(app.get("/api/items/7").statusCode()).isEqualTo(404);
      assertThat(management(app, "/actuator/metrics/http.server.requests")).isEqualTo(200);
      assertThat(management(app, "/nowhere")).isEqualTo(404);
    }
  }

  private static int management(StartedApp app, String path) {
    return app.send(
            HttpRequest.newBuilder(
                    URI.create("http://localhost:" + app.port("local.management.port") + path))
                .build())
        .statusCode();
  }
}
