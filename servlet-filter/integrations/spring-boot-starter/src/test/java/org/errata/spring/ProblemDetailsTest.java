package org.errata.spring;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.errata.spring.app.ItemsApp;
import org.errata.spring.app.OwnHandlersApp;
import org.junit.jupiter.api.Test;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** What becomes of the problem details of Spring MVC. */
class ProblemDetailsTest {

  private static final String[] PROBLEM = {"Accept", "application/problem+json"};

  @Test
  void the_property_of_spring_does_not_give_a_second_shape() {
    try (StartedApp app =
        StartedApp.of(
            ItemsApp.class,
            StartedApp.WITHOUT_SECURITY,
            "spring.mvc.problemdetails.enabled=true",
            "errata.forms=problem, html",
            "errata.catalogue=http,classpath:errors.json")) {
      assertThat(app.context().getBeanNamesForType(ResponseEntityExceptionHandler.class)).isEmpty();
      for (String path : new String[] {"/nowhere", "/api/nowhere"}) {
        HttpResponse<String> response = app.get(path, "traceparent", trace());
        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.headers().firstValue("Content-Type"))
            .contains("application/problem+json");
        assertThat(response.body())
            .isEqualTo(
                "{\"type\":\"/errors/not-found\",\"title\":\"Not Found\",\"status\":404,"
                    + "\"code\":404,\"requestId\":\"0af7651916cd43dd8448eb211c80319c\"}");
      }
    }
  }

  private static String trace() {
    return "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";
  }

  @Test
  void a_handler_of_the_application_stays_in_charge() {
    try (StartedApp app =
        StartedApp.of(
            OwnHandlersApp.class,
            StartedApp.WITHOUT_SECURITY,
            "spring.mvc.problemdetails.enabled=true",
            "errata.catalogue=http,classpath:errors.json")) {
      HttpResponse<String> own = app.send("DELETE", "/api/search", "");
      assertThat(own.statusCode()).isEqualTo(405);
      assertThat(own.body()).isEqualTo("by the application");

      HttpResponse<String> inherited = app.get("/nowhere", PROBLEM);
      assertThat(inherited.statusCode()).isEqualTo(404);
      assertThat(inherited.body()).contains("No static resource").doesNotContain("requestId");

      assertThat(app.get("/api/items/7").body())
          .isEqualTo("{\"err\":[{\"code\":4041,\"msg\":\"Item 7 not found.\"}]}");
    }
  }
}
