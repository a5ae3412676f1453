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
  void reports_its_health() {
    DemoResponse response = DEMO.get(Paths.HEALTHCHECK).send();

    assertThat(response.status()).isEqualTo(200);
    assertThat(response.header("Content-Type")).isEqualTo("application/json");
    assertThat(response.body()).matches("\\{\"Status\":\"OK\",\"ServerTime\":\"[^\"]+\"}");
    Instant time = Instant.parse(response.body().replaceFirst(".*\"ServerTime\":\"(.*)\"}", "$1"));
    assertThat(Duration.between(time, Instant.now())).isLessThan(Duration.ofMinutes(1));
  }

  @Test
  void does_not_name_its_server() {
    assertThat(DEMO.get(Paths.HEALTHCHECK).send().headers().map())
        .doesNotContainKeys("server", "x-powered-by");
  }

  @Test
  void responds_to_head_without_a_body() {
    DemoResponse head = DEMO.request("HEAD", Paths.HEALTHCHECK).send();

    assertThat(head).returns(200, DemoResponse::status).returns("", DemoResponse::body);
  }

  @Test
  void returns_the_service_information() {
    DemoResponse response = DEMO.get(Paths.SERVICEINFO).asDemo().send();

    assertThat(response.status()).isEqualTo(200);
    assertThat(response.body())
        .startsWith("{\"ServiceName\":\"Errata demo\",")
        .endsWith(",\"TaxTypes\":[1,2,3]}");
  }

  @Test
  void describes_a_tax_type() {
    assertThat(DEMO.get(Paths.TAXTYPE + "1").asDemo().send().statusAndBody())
        .isEqualTo("200 {\"TaxType\":1,\"Description\":\"Sales Tax\",\"Rate\":0.05}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"4", "0", "-1", "01", "x", "1/2", "99999999999999999999"})
  void responds_404_for_an_unknown_tax_type(String taxType) {
    assertThat(DEMO.get(Paths.TAXTYPE + taxType).asDemo().send().statusAndBody())
        .isEqualTo(
            "404 {\"err\":[{\"code\":-1000,\"msg\":\"Tax type " + taxType + " not found.\"}]}");
  }

  @Test
  void translates_the_error_of_an_unknown_tax_type() {
    DemoResponse response =
        DEMO.get(Paths.TAXTYPE + "99").asDemo().header("Accept-Language", "de-CH, fr").send();

    assertThat(response.statusAndBody())
        .isEqualTo("404 {\"err\":[{\"code\":-1000,\"msg\":\"Steuerart 99 nicht gefunden.\"}]}");
    assertThat(response.header("Content-Language")).isEqualTo("de");
  }

  @Test
  void responds_404_without_a_tax_type() {
    assertThat(DEMO.get(Paths.TAXTYPE).asDemo().send().statusAndBody())
        .isEqualTo("404 " + ExpectedBodies.NOT_FOUND);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/nothing", "/api", "/api/v2/healthcheck", "/index.html", "/page/"})
  void responds_404_for_any_other_path(String path) {
    assertThat(DEMO.get(path).send().statusAndBody()).isEqualTo("404 " + ExpectedBodies.NOT_FOUND);
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH", "BREW"})
  void responds_404_for_any_other_path_with_any_method(String method) {
    assertThat(DEMO.request(method, "/nothing").send().statusAndBody())
        .isEqualTo("404 " + ExpectedBodies.NOT_FOUND);
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
  void lists_the_allowed_methods_in_a_405(String method, String path, String allowed) {
    DemoResponse response = DEMO.request(method, path).asDemo().send();

    assertThat(response)
        .returns(405, DemoResponse::status)
        .returns(allowed, a -> a.header("Allow"))
        .returns(
            method.equals("HEAD") ? "" : ExpectedBodies.METHOD_NOT_ALLOWED, DemoResponse::body);
    assertThat(DEMO.request("OPTIONS", path).asDemo().send())
        .returns(204, DemoResponse::status)
        .returns(allowed, a -> a.header("Allow"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/xml", "application/xml", "text/plain", "json", "application/jsonx"})
  void responds_415_for_any_other_media_type(String contentType) {
    assertThat(calctaxes().replacing("Content-Type", contentType).send().statusAndBody())
        .isEqualTo("415 " + ExpectedBodies.UNSUPPORTED_MEDIA_TYPE);
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
  void accepts_every_media_type_of_json(String contentType) {
    assertThat(calctaxes().replacing("Content-Type", contentType).send().status()).isEqualTo(200);
  }

  @Test
  void responds_415_without_a_content_type() {
    DemoResponse response =
        DEMO.request("POST", Paths.CALCTAXES).body(ExpectedBodies.TWO_ITEMS).asDemo().send();

    assertThat(response.statusAndBody()).isEqualTo("415 " + ExpectedBodies.UNSUPPORTED_MEDIA_TYPE);
  }

  @Test
  void counts_the_committed_documents_of_each_client() {
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
  void refuses_an_illegal_commit(String body) {
    assertThat(commit(body)).isEqualTo("400 " + ExpectedBodies.BAD_REQUEST);
  }

  private static String commit(String body) {
    return DEMO.post(Paths.COMMIT, body).asDemo().send().statusAndBody();
  }

  private static DemoRequest calctaxes() {
    return DEMO.post(Paths.CALCTAXES, ExpectedBodies.TWO_ITEMS).asDemo();
  }
}
