package org.errata.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TaxApiTest {

  @RegisterExtension static final RunningDemo DEMO = new RunningDemo();

  @Test
  void tells_that_it_is_well() {
    Answer answer = DEMO.get(Paths.HEALTHCHECK).send();

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header("Content-Type")).isEqualTo("application/json");
    assertThat(answer.body()).matches("\\{\"Status\":\"OK\",\"ServerTime\":\"[^\"]+\"}");
    Instant time = Instant.parse(answer.body().replaceFirst(".*\"ServerTime\":\"(.*)\"}", "$1"));
    assertThat(Duration.between(time, Instant.now())).isLessThan(Duration.ofMinutes(1));
  }

  @Test
  void says_nothing_about_what_it_runs_on() {
    assertThat(DEMO.get(Paths.HEALTHCHECK).send().headers().map())
        .doesNotContainKeys("server", "x-powered-by");
  }

  @Test
  void answers_head_as_get_without_the_body() {
    Answer head = DEMO.call("HEAD", Paths.HEALTHCHECK).send();

    assertThat(head).returns(200, Answer::status).returns("", Answer::body);
  }

  @Test
  void describes_itself_to_clients() {
    Answer answer = DEMO.get(Paths.SERVICEINFO).asDemo().send();

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.body())
        .startsWith("{\"ServiceName\":\"Errata demo\",")
        .endsWith(",\"TaxTypes\":[1,2,3]}");
  }

  @Test
  void knows_some_tax_types() {
    assertThat(DEMO.get(Paths.TAXTYPE + "1").asDemo().send().statusAndBody())
        .isEqualTo("200 {\"TaxType\":1,\"Description\":\"Sales Tax\",\"Rate\":0.05}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"4", "0", "-1", "01", "x", "1/2", "99999999999999999999"})
  void knows_no_other_tax_type(String taxType) {
    assertThat(DEMO.get(Paths.TAXTYPE + taxType).asDemo().send().statusAndBody())
        .isEqualTo(
            "404 {\"err\":[{\"code\":-1000,\"msg\":\"Tax type " + taxType + " not found.\"}]}");
  }

  @Test
  void says_so_in_other_languages() {
    Answer answer =
        DEMO.get(Paths.TAXTYPE + "99").asDemo().header("Accept-Language", "de-CH, fr").send();

    assertThat(answer.statusAndBody())
        .isEqualTo("404 {\"err\":[{\"code\":-1000,\"msg\":\"Steuerart 99 nicht gefunden.\"}]}");
    assertThat(answer.header("Content-Language")).isEqualTo("de");
  }

  @Test
  void needs_the_number_of_a_tax_type() {
    assertThat(DEMO.get(Paths.TAXTYPE).asDemo().send().statusAndBody())
        .isEqualTo("404 " + Bodies.NOT_FOUND);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/nothing", "/api", "/api/v2/healthcheck", "/index.html", "/page/"})
  void has_no_other_path(String path) {
    assertThat(DEMO.get(path).send().statusAndBody()).isEqualTo("404 " + Bodies.NOT_FOUND);
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH", "BREW"})
  void has_nothing_at_other_paths_for_any_method(String method) {
    assertThat(DEMO.call(method, "/nothing").send().statusAndBody())
        .isEqualTo("404 " + Bodies.NOT_FOUND);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "GET | /api/v2/afc/calctaxes | POST, OPTIONS",
        "DELETE | /api/v2/afc/calctaxes | POST, OPTIONS",
        "HEAD | /api/v2/afc/calctaxes | POST, OPTIONS",
        "GET | /api/v2/afc/commit | POST, OPTIONS",
        "DELETE | /api/v2/afc/serviceinfo | GET, HEAD, OPTIONS",
        "DELETE | /api/v2/afc/taxtype/1 | GET, HEAD, OPTIONS",
        "POST | /api/v2/Healthcheck | GET, HEAD, OPTIONS",
        "BREW | /api/v2/Healthcheck | GET, HEAD, OPTIONS",
      })
  void names_the_methods_that_it_allows(String method, String path, String allowed) {
    Answer answer = DEMO.call(method, path).asDemo().send();

    assertThat(answer)
        .returns(405, Answer::status)
        .returns(allowed, a -> a.header("Allow"))
        .returns(method.equals("HEAD") ? "" : Bodies.METHOD_NOT_ALLOWED, Answer::body);
    assertThat(DEMO.call("OPTIONS", path).asDemo().send())
        .returns(204, Answer::status)
        .returns(allowed, a -> a.header("Allow"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/xml", "application/xml", "text/plain", "json", "application/jsonx"})
  void takes_no_other_media_type(String contentType) {
    assertThat(calctaxes().replacing("Content-Type", contentType).send().statusAndBody())
        .isEqualTo("415 " + Bodies.UNSUPPORTED_MEDIA_TYPE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "application/json",
        "Application/JSON; charset=UTF-8",
        "application/json;charset=iso-8859-1",
        "application/json; charset=no-such-charset",
        "application/vnd.afc+json"
      })
  void takes_json_by_any_of_its_names(String contentType) {
    assertThat(calctaxes().replacing("Content-Type", contentType).send().status()).isEqualTo(200);
  }

  @Test
  void takes_no_body_that_does_not_say_what_it_is() {
    Answer answer = DEMO.call("POST", Paths.CALCTAXES).body(Bodies.TWO_ITEMS).asDemo().send();

    assertThat(answer.statusAndBody()).isEqualTo("415 " + Bodies.UNSUPPORTED_MEDIA_TYPE);
  }

  @Test
  void remembers_the_documents_of_each_client() {
    assertThat(commit("{\"doc\":\"A\",\"cmmt\":true}")).isEqualTo("200 {\"ok\":true}");
    assertThat(commit("{\"doc\":\"B\"}")).isEqualTo("200 {\"ok\":true}");
    assertThat(commit("{\"doc\":\"C\",\"cmmt\":null,\"x\":[1]}")).isEqualTo("200 {\"ok\":true}");
    assertThat(commit("{\"doc\":\"A\",\"cmmt\":false}")).isEqualTo("200 {\"ok\":true}");

    assertThat(DEMO.get(Paths.SERVICEINFO).asDemo().send().body())
        .contains("\"CommittedDocuments\":2,");
    assertThat(DEMO.get(Paths.SERVICEINFO).asSecond().send().body())
        .contains("\"CommittedDocuments\":0,");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "[]",
        "5",
        "null",
        "{\"doc\":\"\"}",
        "{\"doc\":null}",
        "{\"doc\":5}",
        "{\"doc\":\"D\",\"cmmt\":\"true\"}",
        "[{\"doc\":\"D\"}]"
      })
  void commits_nothing_that_it_does_not_understand(String body) {
    assertThat(commit(body)).isEqualTo("400 " + Bodies.BAD_REQUEST);
  }

  private static String commit(String body) {
    return DEMO.post(Paths.COMMIT, body).asDemo().send().statusAndBody();
  }

  private static Call calctaxes() {
    return DEMO.post(Paths.CALCTAXES, Bodies.TWO_ITEMS).asDemo();
  }
}
