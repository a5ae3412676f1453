package org.errata.servlet.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.errata.servlet.harness.OnEveryContainer;
import org.errata.servlet.harness.RunningContainer;
import org.errata.servlet.wire.RawRequest;
import org.errata.servlet.wire.RawResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages and exports as HTTP responses. */
@OnEveryContainer
record ReferenceResponderIT(RunningContainer container) {

  private static final String INDEX = "/reference/errors/";
  private static final String PAGE = "/reference/errors/forbidden";

  @Test
  void sends_a_page_that_may_load_nothing_but_its_style_sheet() {
    RawResponse response = container.exchange(RawRequest.get(PAGE));
    assertThat(response.field("Content-Type")).isEqualToIgnoringCase("text/html;charset=utf-8");
    assertThat(response.field("Content-Length"))
        .isEqualTo(Integer.toString(response.body().length));
    assertThat(response.field("Content-Security-Policy"))
        .matches(
            "default-src 'none'; style-src 'sha256-[A-Za-z0-9+/=]{44}'; base-uri 'none';"
                + " form-action 'self'; frame-ancestors 'none'");
    assertThat(response.field("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(response.field("Referrer-Policy")).isEqualTo("no-referrer");
    assertThat(response.field("Cache-Control")).isEqualTo("no-cache");
    assertThat(response.field("ETag")).matches("\"[A-Za-z0-9+/]{22}\"");
    assertThat(response.field("Vary")).isEqualTo("Accept-Language");
    assertThat(response.field("Content-Language")).isEqualTo("en");
    assertThat(response.field("Set-Cookie")).isNull();
  }

  @Test
  void redirects_a_path_without_slash_to_the_index() {
    RawResponse response = container.exchange(RawRequest.get("/reference/errors?lang=de"));
    assertThat(response.status()).isEqualTo(301);
    assertThat(response.field("Location")).isEqualTo("./errors/?lang=de");
    assertThat(response.body()).isEmpty();
  }

  @ParameterizedTest(name = "{0}, {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "forbidden           | de              | de | Verboten",
        "forbidden           | fr-CH, de;q=0.5 | fr | Interdit",
        "forbidden           | de-AT-1996      | de | Verboten",
        "forbidden           | ja, *           | en | Forbidden",
        "forbidden?lang=fr   | de              | fr | Interdit",
        "forbidden?lang=FR   | de              | fr | Interdit",
        "forbidden?lang=x    | de              | de | Verboten",
        "not-found           | de              | de | Nicht gefunden",
        "''                  | de              | de | Interner Serverfehler",
        "openapi.json        | de              | de | Interner Serverfehler"
      })
  void sends_a_page_in_the_language_of_its_reader(
      String name, String accepted, String language, String text) {
    RawResponse response =
        container.exchange(RawRequest.get(INDEX + name).with("Accept-Language", accepted));
    assertThat(response.field("Content-Language")).isEqualTo(language);
    assertThat(response.field("Vary")).isEqualTo("Accept-Language");
    assertThat(response.text()).contains(text);
    if (!name.endsWith("json")) {
      assertThat(response.text()).contains("<html lang=\"" + language + "\">");
    }
  }

  @Test
  void repeats_a_language_in_links_only_if_the_reader_has_chosen_it() {
    assertThat(container.exchange(RawRequest.get(INDEX + "?lang=de")).text())
        .contains("href=\"forbidden?lang=de\"", "name=\"lang\" value=\"de\"")
        .contains("href=\"?lang=fr\" hreflang=\"fr\" lang=\"fr\">Français</a>");
    assertThat(container.exchange(RawRequest.get(INDEX).with("Accept-Language", "de")).text())
        .contains("href=\"forbidden\"")
        .doesNotContain("name=\"lang\"");
    assertThat(container.exchange(RawRequest.get(INDEX + "?q=-2000&lang=de")).text())
        .contains("href=\"?lang=fr&amp;q=-2000\"");
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "",
        "?q=-2000",
        "forbidden",
        "http-418",
        "catalogue.json",
        "catalogue.schema.json",
        "openapi.json",
        "err.schema.json",
        "problem.schema.json",
        "catalogue.csv"
      })
  void sends_304_for_an_unchanged_document(String name) {
    RawResponse first = container.exchange(RawRequest.get(INDEX + name));
    assertThat(first.status()).isEqualTo(200);
    String tag = first.field("ETag");
    for (String known : new String[] {tag, "W/" + tag, "\"a,b\", " + tag + ", \"c\"", "*"}) {
      RawResponse again =
          container.exchange(RawRequest.get(INDEX + name).with("If-None-Match", known));
      assertThat(again.status()).describedAs(known).isEqualTo(304);
      assertThat(again.body()).isEmpty();
      assertThat(again.field("ETag")).isEqualTo(tag);
      assertThat(again.field("Cache-Control")).isEqualTo("no-cache");
      assertThat(again.field("Vary")).isEqualTo("Accept-Language");
    }
    for (String other : new String[] {"\"x\"", "", tag.replace("\"", ""), "\"" + tag}) {
      RawResponse again =
          container.exchange(RawRequest.get(INDEX + name).with("If-None-Match", other));
      assertThat(again.status()).describedAs(other).isEqualTo(200);
      assertThat(again.body()).isEqualTo(first.body());
    }
  }

  @Test
  void gives_each_translation_its_own_entity_tag() {
    assertThat(container.exchange(RawRequest.get(PAGE)).field("ETag"))
        .isNotEqualTo(
            container.exchange(RawRequest.get(PAGE).with("Accept-Language", "de")).field("ETag"));
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"", "forbidden", "catalogue.json"})
  void sends_the_headers_of_get_for_head(String name) {
    RawResponse get = container.exchange(RawRequest.get(INDEX + name));
    RawResponse head = container.exchange(RawRequest.of("HEAD", INDEX + name));
    assertThat(head.status()).isEqualTo(200);
    assertThat(head.body()).isEmpty();
    for (String field : new String[] {"ETag", "Content-Length", "Content-Type", "Vary"}) {
      assertThat(head.field(field)).isEqualTo(get.field(field));
    }
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH", "PROPFIND"})
  void refuses_other_methods(String method) {
    RawResponse response = container.exchange(RawRequest.of(method, PAGE));
    assertThat(response.status()).isEqualTo(405);
    assertThat(response.field("Allow")).isEqualTo("GET, HEAD, OPTIONS");
    assertThat(response.text())
        .isEqualTo("{\"err\":[{\"code\":405,\"msg\":\"Method Not Allowed\"}]}");
  }

  @Test
  void names_the_methods_for_options() {
    RawResponse response = container.exchange(RawRequest.of("OPTIONS", PAGE));
    assertThat(response.status()).isEqualTo(204);
    assertThat(response.field("Allow")).isEqualTo("GET, HEAD, OPTIONS");
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "no-such-error",
        "Forbidden",
        "forbidden/",
        "forbidden.html",
        "http-399",
        "http-600",
        "openapi.yaml",
        "%3Cscript%3E",
        "..%5Cforbidden",
        "a/../../WEB-INF/web.xml"
      })
  void does_not_find_an_unknown_name(String name) {
    RawResponse response = container.exchange(RawRequest.get(INDEX + name));
    assertThat(response.status()).isBetween(400, 404);
    assertThat(response.text()).doesNotContain("<web-app", "<script>");
  }

  @Test
  void leaves_404_to_the_filter() {
    RawResponse response = container.exchange(RawRequest.get(INDEX + "no-such-error"));
    assertThat(response.status()).isEqualTo(404);
    assertThat(response.text()).isEqualTo("{\"err\":[{\"code\":404,\"msg\":\"Not Found\"}]}");
  }
}
