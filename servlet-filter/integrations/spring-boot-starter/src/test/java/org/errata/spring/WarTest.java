package org.errata.spring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Set;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.startup.Tomcat;
import org.errata.spring.app.ItemsWar;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The starter in a web application of a servlet container that is not embedded in it. */
class WarTest {

  @TempDir private static Path base;
  private static final Tomcat TOMCAT = new Tomcat();

  @BeforeAll
  static void start() throws LifecycleException {
    TOMCAT.setBaseDir(base.toString());
    TOMCAT.setPort(0);
    TOMCAT
        .addContext("/shop", base.toString())
        .addServletContainerInitializer(
            (classes, context) ->
                new ItemsWar(
                        StartedApp.WITHOUT_SECURITY,
                        "errata.catalogue=http,classpath:errors.json",
                        "spring.web.resources.static-locations=classpath:/pages-static/",
                        "spring.thymeleaf.prefix=classpath:/pages-templates/")
                    .onStartup(context),
            Set.of());
    TOMCAT.getConnector();
    TOMCAT.start();
  }

  @AfterAll
  static void stop() throws LifecycleException {
    TOMCAT.stop();
    TOMCAT.destroy();
  }

  @Test
  void an_error_has_the_status_and_body_of_its_entry() throws Exception {
    assertThat(get("/api/items/7", "*/*").statusCode()).isEqualTo(404);
    assertThat(get("/api/items/7", "*/*").body())
        .isEqualTo("{\"err\":[{\"code\":4041,\"msg\":\"Item 7 not found.\"}]}");
    assertThat(get("/api/later/7", "*/*").body())
        .isEqualTo("{\"err\":[{\"code\":4041,\"msg\":\"Item 7 not found.\"}]}");
    assertThat(get("/nowhere", "*/*").body())
        .isEqualTo("{\"err\":[{\"code\":404,\"msg\":\"Not Found\"}]}");
  }

  @Test
  void problem_details_name_the_page_of_the_entry_below_the_context_path() throws Exception {
    assertThat(get("/api/items/7", "application/problem+json").body())
        .startsWith("{\"type\":\"/shop/errors/item-not-found\"");
    assertThat(get("/errors/item-not-found", "text/html").statusCode()).isEqualTo(200);
  }

  @Test
  void a_browser_gets_the_page_of_the_application_where_it_has_one() throws Exception {
    HttpResponse<String> missing = get("/nowhere", "text/html");
    assertThat(missing.statusCode()).isEqualTo(404);
    assertThat(missing.body()).isEqualTo("<h1>This page does not exist.</h1>\n");
    HttpResponse<String> failed = get("/api/items/44", "text/html");
    assertThat(failed.statusCode()).isEqualTo(500);
    assertThat(failed.body()).isEqualTo("<h1>500 went wrong</h1>\n");
    assertThat(get("/api/items/43", "text/html").body()).contains("<h1>Forbidden</h1>");
  }

  @Test
  void a_browser_gets_the_page_of_errata_for_asynchronous_work() throws Exception {
    HttpResponse<String> response = get("/api/later/7", "text/html");
    assertThat(response.statusCode()).isEqualTo(404);
    assertThat(response.body()).contains("<h1>Item 7 not found.</h1>");
  }

  private static HttpResponse<String> get(String path, String accept)
      throws IOException, InterruptedException {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(
                    URI.create(
                        "http://localhost:"
                            + TOMCAT.getConnector().getLocalPort()
                            + "/shop"
                            + path))
                .header("Accept", accept)
                .build(),
            BodyHandlers.ofString());
  }
}
