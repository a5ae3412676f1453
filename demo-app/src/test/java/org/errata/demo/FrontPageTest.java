package org.errata.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FrontPageTest {

  @RegisterExtension static final RunningDemo DEMO = new RunningDemo();

  private static final String NO_BODY = "";

  private static DemoResponse page;

  @BeforeAll
  static void read() {
    page = DEMO.get("/").send();
  }

  @Test
  void loads_nothing_from_other_hosts() {
    assertThat(page)
        .returns(200, DemoResponse::status)
        .returns("text/html;charset=utf-8", a -> a.header("Content-Type"));
    assertThat(page.header("Content-Security-Policy"))
        .startsWith("default-src 'none'; script-src 'self'; style-src 'self';")
        .doesNotContain("unsafe", "http", "*");
    assertThat(page.body())
        .startsWith("<!DOCTYPE html>\n<html lang=\"en\">")
        .doesNotContain("{{", "http:", "https:", "style=", "<style", "onclick");
  }

  @ParameterizedTest
  @CsvSource({
    "/page/front.css, text/css;charset=utf-8",
    "/page/front.js, text/javascript;charset=utf-8",
    "/page/icon.svg, image/svg+xml"
  })
  void loads_its_own_style_sheet_script_and_icon(String path, String type) {
    assertThat(page.body()).contains("\"" + path + "\"");
    assertThat(DEMO.get(path).send())
        .returns(200, DemoResponse::status)
        .returns(type, a -> a.header("Content-Type"));
  }

  @Test
  void shows_the_tables_of_the_api_and_one_of_the_demo() {
    assertThat(rowsOfTables())
        .containsExactly(
            "General",
            "HTTP 403 Forbidden|Forbidden|The request has been denied",
            "HTTP 500|Internal Server Error|A problem has occurred with the service",
            "HTTP 503|Service Unavailable|The service is unavailable",
            "Authentication",
            "HTTP 401|Unauthorized"
                + "|Not properly authenticated with REST v2 or problems in the header",
            "Header",
            "|Profile ID not found.|Client Profile passed in the header is not valid",
            "Request",
            "-2000|Request body cannot be empty.|Body of the API request is empty or incomplete",
            "Lookups",
            "-1000|Tax type {taxType} not found.|Tax Type not found");
  }

  private static List<String> rowsOfTables() {
    String catalogue = page.body().replaceFirst("(?s)<h2 id=\"try\">.*", "");
    Matcher matcher =
        Pattern.compile(
                "<h3[^>]*>(.*?)</h3>|<tr><td>(.*?)</td><td><a href=\"#.*?\">(.*?)</a></td>"
                    + "<td>(.*?)</td></tr>")
            .matcher(catalogue);
    List<String> rows = new ArrayList<>();
    while (matcher.find()) {
      rows.add(
          matcher.group(1) == null
              ? String.join("|", matcher.group(2), matcher.group(3), matcher.group(4))
              : matcher.group(1));
    }
    return rows;
  }

  @Test
  void links_every_message_to_its_example() {
    Matcher links = Pattern.compile("href=\"#([^\"]+)\"").matcher(page.body());
    List<String> found = new ArrayList<>();
    while (links.find()) {
      found.add(links.group(1));
    }

    assertThat(found).hasSize(7);
    assertThat(found).allSatisfy(id -> assertThat(page.body()).contains("<li id=\"" + id + "\">"));
  }

  @ParameterizedTest
  @CsvSource({
    "forbidden, 403",
    "internal-server-error, 500",
    "service-unavailable, 503",
    "unauthorized, 401",
    "profile-id-not-found, 400",
    "request-body-cannot-be-empty, 400",
    "tax-type-not-found, 404",
    "not-found, 404",
    "method-not-allowed, 405",
    "unsupported-media-type, 415",
    "async-timeout, 503",
    "async-exception, 500",
    "error, 500",
    "empty-status, 502",
    "gone-for-good, 404",
    "healthcheck, 200",
    "calctaxes, 200",
    "commit, 200",
    "serviceinfo, 200",
    "taxtype, 200"
  })
  void has_a_button_that_provokes_each_status(String id, int status) {
    DemoResponse response = null;
    for (int i = 0; i < Integer.parseInt(data(id, "times")); i++) {
      response = press(id);
    }

    assertThat(response).isNotNull();
    assertThat(response.status()).isEqualTo(status);
  }

  /** Sends what the script of the page sends when the button is pressed. */
  private static DemoResponse press(String id) {
    DemoRequest request = DEMO.request(data(id, "method"), data(id, "path"));
    for (String line : data(id, "headers").lines().toList()) {
      String[] header = line.split(": ", 2);
      request.header(header[0], header[1]);
    }
    String body = data(id, "body");
    return body.equals(NO_BODY) ? request.send() : request.body(body).send();
  }

  private static String data(String id, String name) {
    Matcher matcher =
        Pattern.compile("<li id=\"%s\"><button[^>]* data-%s=\"([^\"]*)\"".formatted(id, name))
            .matcher(page.body());
    assertThat(matcher.find()).as("data-%s of %s", name, id).isTrue();
    return matcher.group(1).replace("&quot;", "\"").replace("&lt;", "<").replace("&gt;", ">");
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "DELETE"})
  void allows_only_get_and_head(String method) {
    assertThat(DEMO.request(method, "/").send())
        .returns(405, DemoResponse::status)
        .returns("GET, HEAD", a -> a.header("Allow"))
        .returns(ExpectedBodies.METHOD_NOT_ALLOWED, DemoResponse::body);
  }
}
