package org.errata.testing;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LeakSearchTest {

  private static final String CANARY = "canary0123456789abcdef0123";
  private static final LeakSearch SEARCH = new LeakSearch(CANARY, List.of());

  @Test
  void finds_the_canary_in_the_status_line() {
    assertThat(in("HTTP/1.1 500 no " + CANARY + "\r\n\r\n"))
        .containsExactly(
            new Leak("GET /", "status line", "the canary", "…HTTP/1.1 500 no " + CANARY + "…"));
  }

  @Test
  void finds_the_canary_in_a_header_field() {
    assertThat(in("HTTP/1.1 500 E\r\nA: b\r\nX-Cause: " + CANARY + "\r\n\r\nbody"))
        .containsExactly(
            new Leak("GET /", "header field X-Cause", "the canary", "…X-Cause: " + CANARY + "…"));
  }

  @Test
  void finds_the_canary_in_the_body() {
    assertThat(in("HTTP/1.1 500 E\r\nA: b\r\n\r\n0123 " + CANARY.toUpperCase(Locale.ROOT)))
        .containsExactly(
            new Leak(
                "GET /",
                "body at byte 5",
                "the canary",
                "…0123 " + CANARY.toUpperCase(Locale.ROOT) + "…"));
  }

  @Test
  void finds_the_canary_in_two_chunks() {
    String head = "HTTP/1.1 500 E\r\nTransfer-Encoding: chunked\r\n\r\n";
    String first = "a;x=1\r\n0123canary\r\n";
    assertThat(in(head + first + "14\r\n0123456789abcdef0123\r\n0\r\n\r\n"))
        .singleElement()
        .returns("body at byte 4", Leak::place);
  }

  @Test
  void finds_the_canary_in_a_broken_chunk_and_in_a_trailer_field() {
    String head = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n";
    assertThat(in(head + "fff\r\n0123" + CANARY)).hasSize(1);
    assertThat(in(head + "2\r\nok\r\n0\r\nX-Why: " + CANARY + "\r\n\r\n")).hasSize(1);
  }

  @Test
  void finds_the_canary_after_an_interim_response() {
    assertThat(in("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 500 E\r\nX: " + CANARY + "\r\n\r\n"))
        .singleElement()
        .returns("header field X", Leak::place);
  }

  @Test
  void finds_an_encoded_canary() {
    StringBuilder percent = new StringBuilder();
    StringBuilder decimal = new StringBuilder();
    StringBuilder hexadecimal = new StringBuilder();
    StringBuilder json = new StringBuilder();
    CANARY
        .chars()
        .forEach(
            c -> {
              percent.append("%%%02X".formatted(c));
              decimal.append("&#%d;".formatted(c));
              hexadecimal.append("&#x%x;".formatted(c));
              json.append("\\u%04x".formatted(c));
            });
    assertThat(foundIn(percent.toString())).isEqualTo("the canary, URL-encoded");
    assertThat(foundIn(decimal.toString())).isEqualTo("the canary, HTML-encoded");
    assertThat(foundIn(hexadecimal.toString())).isEqualTo("the canary, HTML-encoded");
    assertThat(foundIn(json.toString())).isEqualTo("the canary, JSON-escaped");
    assertThat(foundIn(decimal.toString().replace("&", "%26")))
        .isEqualTo("the canary, encoded more than once");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a", "ab", "abc", "<<??>>"})
  void finds_the_canary_in_base64(String before) {
    byte[] text = (before + CANARY + " and more").getBytes(UTF_8);

    assertThat(foundIn(Base64.getEncoder().encodeToString(text))).isEqualTo("the canary in Base64");
    assertThat(foundIn(Base64.getUrlEncoder().encodeToString(text)))
        .isEqualTo("the canary in Base64");
  }

  @Test
  void finds_the_canary_in_utf_16() {
    ByteArrayOutputStream response = new ByteArrayOutputStream();
    response.writeBytes("HTTP/1.1 500 E\r\n\r\n".getBytes(UTF_8));
    response.writeBytes(CANARY.getBytes(UTF_16LE));

    assertThat(SEARCH.in(ProbeResponse.of(response.toByteArray()), "GET /"))
        .singleElement()
        .returns("the canary, in UTF-16", Leak::found);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a stack trace|\tat com.example.Items.find(Items.java:12)",
        "a stack trace|<pre>at java.base/java.lang.Thread.run(Thread.java:840)</pre>",
        "a stack trace|at com.example.Items$1.&lt;init&gt;(Items.kt:3)",
        "a stack trace|at jdk.internal.Direct.invoke(Native Method)",
        "the name of an exception class|java.lang.NullPointerException: x",
        "the name of an exception class|{\"error\":\"com.example.TaxError\"}",
        "the name of the container|<h3>Apache Tomcat/11.0.27</h3>",
        "the name of the container|Powered by Jetty:// 12.1.12",
        "the name of the container|<a href=\"https://jetty.org/\">Powered by <b>Jetty</b>",
        "the name of the container|Eclipse GlassFish 7.0.0",
        "the name of the container|Jetty(12.1.12)"
      })
  void finds_the_shape_of(String found, String text) {
    assertThat(foundIn(text)).isEqualTo(found);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"err\":[{\"code\":500,\"msg\":\"Internal Server Error\"}]}",
        "<h1>Internal Server Error</h1> at the desk (12:30)",
        "https://example.com/errors/internal-server-error",
        "Jetty is a pier. Tomcat 11",
        "canary"
      })
  void finds_nothing_in(String text) {
    assertThat(in("HTTP/1.1 500 Server Error\r\nServer: Jetty\r\n\r\n" + text)).isEmpty();
  }

  @Test
  void allows_shapes_but_no_canary() {
    LeakSearch search =
        new LeakSearch(CANARY, List.of(Pattern.compile("Tomcat"), Pattern.compile("canary")));
    ProbeResponse response =
        ProbeResponse.of(("HTTP/1.1 500 E\r\n\r\nTomcat/11 Jetty/12 " + CANARY).getBytes(UTF_8));

    assertThat(search.in(response, "GET /"))
        .extracting(Leak::found, Leak::place)
        .containsExactly(
            tuple("the canary", "body at byte 19"),
            tuple("the name of the container", "body at byte 10"));
  }

  private static String foundIn(String body) {
    List<Leak> leaks = in("HTTP/1.1 500 E\r\n\r\n" + body);
    return leaks.isEmpty() ? "nothing" : leaks.get(0).found();
  }

  private static List<Leak> in(String response) {
    return SEARCH.in(ProbeResponse.of(response.getBytes(UTF_8)), "GET /");
  }
}
