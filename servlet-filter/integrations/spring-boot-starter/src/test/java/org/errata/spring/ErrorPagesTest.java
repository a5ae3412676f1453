package org.errata.spring;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.errata.spring.app.ItemsApp;
import org.junit.jupiter.api.Test;

/** What browsers see of an application with error pages of its own. */
class ErrorPagesTest {

  private static final String[] BROWSER = {"Accept", "text/html,application/xhtml+xml,*/*;q=0.8"};

  private final StartedApp app =
      StartedApp.shared(
          ItemsApp.class,
          StartedApp.WITHOUT_SECURITY,
          "errata.catalogue=http,classpath:errors.json",
          "spring.web.resources.static-locations=classpath:/pages-static/",
          "spring.thymeleaf.prefix=classpath:/pages-templates/");

  @Test
  void a_static_page_of_the_application_wins() {
    HttpResponse<String> response = app.get("/nowhere", BROWSER);

    assertThat(response.statusCode()).isEqualTo(404);
    assertThat(response.headers().firstValue("Content-Type")).contains("text/html;charset=UTF-8");
    assertThat(response.body()).isEqualTo("<h1>This page does not exist.</h1>\n");
  }

  @Test
  void a_template_of_the_application_wins() {
    HttpResponse<String> response = app.get("/api/items/44", BROWSER);

    assertThat(response.statusCode()).isEqualTo(500);
    assertThat(response.body()).isEqualTo("<h1>500 went wrong</h1>\n");
  }

  @Test
  void the_page_of_errata_takes_the_place_of_the_whitelabel_page() {
    HttpResponse<String> response = app.get("/api/items/43", BROWSER);

    assertThat(response.statusCode()).isEqualTo(403);
    assertThat(response.body())
        .contains("<h1>Forbidden</h1>")
        .doesNotContain("Whitelabel")
        .doesNotContain("not for clients");
  }

  @Test
  void other_clients_do_not_get_pages() {
    assertThat(app.get("/nowhere").body())
        .isEqualTo("{\"err\":[{\"code\":404,\"msg\":\"Not Found\"}]}");
  }

  @Test
  void browsers_get_the_page_of_errata_everywhere_if_a_property_says_so() {
    try (StartedApp errata =
        StartedApp.of(
            ItemsApp.class,
            StartedApp.WITHOUT_SECURITY,
            "errata.html=errata",
            "errata.catalogue=http",
            "spring.web.resources.static-locations=classpath:/pages-static/")) {
      assertThat(errata.get("/nowhere", BROWSER).body()).contains("<h1>Not Found</h1>");
    }
  }
}
