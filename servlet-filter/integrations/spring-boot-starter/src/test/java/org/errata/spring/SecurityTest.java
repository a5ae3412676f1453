package org.errata.spring;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Base64;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.errata.spring.app.SecuredApp;
import org.junit.jupiter.api.Test;

/** What clients see where Spring Security refuses a request. */
class SecurityTest {

  private static final String ANN =
      "Basic " + Base64.getEncoder().encodeToString("ann:secret".getBytes(UTF_8));

  /** Spring Security 7 adds the charset. */
  private static final String CHALLENGE = "Basic realm=\"Realm\"";

  private final StartedApp app =
      StartedApp.shared(
          SecuredApp.class, StartedApp.ON_TOMCAT, "errata.catalogue=http,classpath:errors.json");

  @Test
  void a_request_without_credentials_is_refused_with_the_challenge_of_spring_security() {
    HttpResponse<String> response = app.get("/api/items/42");

    assertThat(response.statusCode()).isEqualTo(401);
    assertThat(response.headers().allValues("WWW-Authenticate"))
        .singleElement(InstanceOfAssertFactories.STRING)
        .startsWith(CHALLENGE);
    assertThat(response.body()).isEqualTo("{\"err\":[{\"code\":401,\"msg\":\"Unauthorized\"}]}");
  }

  @Test
  void an_exception_of_spring_security_reaches_its_filter_chain() {
    HttpResponse<String> anonymous = app.get("/public");
    assertThat(anonymous.statusCode()).isEqualTo(401);
    assertThat(anonymous.headers().firstValue("WWW-Authenticate").orElseThrow())
        .startsWith(CHALLENGE);
    assertThat(anonymous.body()).isEqualTo("{\"err\":[{\"code\":401,\"msg\":\"Unauthorized\"}]}");

    HttpResponse<String> denied = app.get("/accounts", "Authorization", ANN);
    assertThat(denied.statusCode()).isEqualTo(403);
    assertThat(denied.body()).isEqualTo("{\"err\":[{\"code\":403,\"msg\":\"Forbidden\"}]}");
  }

  @Test
  void a_request_that_the_user_may_not_make_is_refused() {
    HttpResponse<String> response = app.get("/admin/accounts", "Authorization", ANN);

    assertThat(response.statusCode()).isEqualTo(403);
    assertThat(response.headers().firstValue("X-Frame-Options")).contains("DENY");
    assertThat(response.body()).isEqualTo("{\"err\":[{\"code\":403,\"msg\":\"Forbidden\"}]}");
  }

  @Test
  void a_request_without_csrf_token_is_refused() {
    HttpResponse<String> response =
        app.send(
            "POST", "/api/items", "{}", "Authorization", ANN, "Content-Type", "application/json");

    assertThat(response.statusCode()).isEqualTo(403);
    assertThat(response.body()).isEqualTo("{\"err\":[{\"code\":403,\"msg\":\"Forbidden\"}]}");
  }

  @Test
  void errors_of_the_application_are_those_of_the_catalogue() {
    assertThat(app.get("/api/items/7", "Authorization", ANN).body())
        .isEqualTo("{\"err\":[{\"code\":4041,\"msg\":\"Item 7 not found.\"}]}");
    assertThat(app.get("/nowhere", "Authorization", ANN).body())
        .isEqualTo("{\"err\":[{\"code\":404,\"msg\":\"Not Found\"}]}");
  }

  @Test
  void an_entry_point_that_sets_a_status_keeps_its_challenge_and_gets_a_body() {
    HttpResponse<String> response = app.get("/tokens/7");

    assertThat(response.statusCode()).isEqualTo(401);
    assertThat(response.headers().allValues("WWW-Authenticate")).containsExactly("Bearer");
    assertThat(response.body()).isEqualTo("{\"err\":[{\"code\":401,\"msg\":\"Unauthorized\"}]}");
  }

  @Test
  void an_entry_point_that_writes_a_body_stays_in_charge() {
    HttpResponse<String> response = app.get("/own/7");

    assertThat(response.statusCode()).isEqualTo(401);
    assertThat(response.body()).isEqualTo("by the application");
  }
}
