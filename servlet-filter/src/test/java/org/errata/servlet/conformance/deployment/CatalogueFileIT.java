package org.errata.servlet.conformance.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.errata.servlet.conformance.situation.ErrBodies;
import org.errata.servlet.conformance.situation.LogSince;
import org.errata.servlet.harness.OnEveryContainer;
import org.errata.servlet.harness.RunningContainer;
import org.errata.servlet.wire.RawRequest;
import org.errata.servlet.wire.RawResponse;
import org.junit.jupiter.api.Test;

/** An application with a catalogue file and a German translation of it. */
@OnEveryContainer
record CatalogueFileIT(RunningContainer container) {

  @Test
  void an_entry_of_the_file_is_sent_in_every_representation() {
    RawResponse err = send("application/json", "en");
    assertThat(err.status()).isEqualTo(404);
    assertThat(err.text())
        .isEqualTo("{\"err\":[{\"code\":-1000,\"msg\":\"Tax type <b>x\\\"</b> not found.\"}]}");
    RawResponse problem = send("application/problem+json", "en");
    assertThat(problem.text())
        .isEqualTo(
            "{\"type\":\"about:blank\",\"title\":\"Tax Type not found\",\"status\":404,"
                + "\"detail\":\"Tax type <b>x\\\"</b> not found.\",\"code\":-1000,\"requestId\":\"%s\"}"
                    .formatted(problem.field("X-Request-Id")));
    assertThat(send("text/plain", "en").text()).isEqualTo("Tax type <b>x\"</b> not found.");
    assertThat(send("text/html", "en").text())
        .contains("<h1>Tax type &lt;b&gt;x&quot;&lt;/b&gt; not found.</h1>")
        .doesNotContain("<b>x");
  }

  @Test
  void the_translation_is_chosen_by_accept_language() {
    RawResponse err = send("application/json", "de-AT, en;q=0.5");
    assertThat(err.text())
        .isEqualTo(
            "{\"err\":[{\"code\":-1000,\"msg\":\"Steuerart <b>x\\\"</b> nicht gefunden – prüfen Sie die"
                + " Nummer.\"}]}");
    assertThat(err.field("Content-Language")).isEqualTo("de");
    assertThat(String.join(", ", err.all("Vary"))).isEqualTo("Accept, Accept-Language");
    assertThat(send("text/plain", "de").text())
        .isEqualTo("Steuerart <b>x\"</b> nicht gefunden – prüfen Sie die Nummer.");
    assertThat(send("application/problem+json", "de").text())
        .contains("\"title\":\"Diese Steuerart gibt es nicht\"");
    assertThat(send("text/html", "de").text()).startsWith("<!DOCTYPE html>\n<html lang=\"de\">");
  }

  @Test
  void a_mapped_exception_tells_the_arguments_of_its_entry() {
    assertThat(container.exchange(RawRequest.get("/lookups/lookup/mapped?country=XYZ")).text())
        .isEqualTo(
            "{\"err\":[{\"code\":-1004,\"msg\":\"Country XYZ not found; send ISO 3166 as in"
                + " {\\\"ctry\\\":\\\"USA\\\"}.\"}]}");
  }

  @Test
  void a_mapped_exception_is_logged_in_one_line_with_its_message() {
    LogSince log = new LogSince(container.log());
    container.exchange(RawRequest.get("/lookups/lookup/mapped?country=QQQ"));
    List<String> lines = log.linesWith("country-not-found", found -> !found.isEmpty());
    assertThat(lines)
        .singleElement()
        .asString()
        .endsWith(
            " 404 country-not-found: GET /lookups/lookup/mapped:"
                + " org.errata.servlet.conformance.app.deployment.UnknownCountryException: row QQQ"
                + " is missing in table COUNTRIES");
    assertThat(log.linesWith("UnknownCountryException")).isEqualTo(lines);
    assertThat(log.linesWith("\tat ")).isEmpty();
  }

  @Test
  void an_entry_that_asks_for_it_is_logged_with_the_stack_trace() {
    LogSince log = new LogSince(container.log());
    container.exchange(RawRequest.get("/lookups/lookup/missing"));
    assertThat(log.linesWith("LookupServlet.doGet(", lines -> !lines.isEmpty())).isNotEmpty();
    assertThat(log.linesWith(" 404 tax-category-not-found: "))
        .singleElement()
        .asString()
        .endsWith(": GET /lookups/lookup/missing");
  }

  @Test
  void an_argument_whose_method_throws_leaves_its_name_and_a_line_of_the_log() {
    LogSince log = new LogSince(container.log());
    assertThat(container.exchange(RawRequest.get("/lookups/lookup/mapped?country=")).text())
        .startsWith("{\"err\":[{\"code\":-1004,\"msg\":\"Country {country} not found;");
    assertThat(log.linesWith("argument 'country'", lines -> !lines.isEmpty()))
        .singleElement()
        .asString()
        .contains(
            "argument 'country': code() threw java.lang.IllegalStateException: no code was asked"
                + " for");
  }

  @Test
  void a_language_without_translation_gets_the_text_of_the_file() {
    assertThat(send("text/plain", "es").text()).isEqualTo("Tax type <b>x\"</b> not found.");
    assertThat(send("text/plain", "es").field("Content-Language")).isEqualTo("en");
  }

  @Test
  void entries_of_the_built_in_catalogue_remain() {
    assertThat(container.exchange(RawRequest.get("/lookups/nowhere")).text())
        .isEqualTo(ErrBodies.NOT_FOUND);
  }

  @Test
  void a_missing_argument_is_sent_as_its_name_and_logged_once() {
    LogSince log = new LogSince(container.log());
    for (int i = 0; i < 3; i++) {
      assertThat(container.exchange(RawRequest.get("/lookups/lookup/missing")).text())
          .isEqualTo(
              "{\"err\":[{\"code\":-1001,\"msg\":\"Tax category {taxCategory} not found.\"}]}");
    }
    assertThat(log.linesWith("'tax-category-not-found' was raised", lines -> !lines.isEmpty()))
        .singleElement()
        .asString()
        .contains(
            "an argument is missing: entry 'tax-category-not-found' was raised without"
                + " 'taxCategory', which the client reads as {taxCategory}");
  }

  private RawResponse send(String accept, String language) {
    return container.exchange(
        RawRequest.get("/lookups/lookup/x")
            .with("Accept", accept)
            .with("Accept-Language", language));
  }
}
