package org.errata.servlet.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import org.errata.servlet.container.OnEveryContainer;
import org.errata.servlet.container.RunningContainer;
import org.errata.servlet.wire.Answer;
import org.errata.servlet.wire.Request;
import org.junit.jupiter.api.Test;

/** An application whose errors are in a catalogue file, with a German translation beside it. */
@OnEveryContainer
record CatalogueFileIT(RunningContainer container) {

  @Test
  void an_entry_of_the_file_in_every_form() {
    Answer err = ask("application/json", "en");
    assertThat(err.status()).isEqualTo(404);
    assertThat(err.text())
        .isEqualTo("{\"err\":[{\"code\":-1000,\"msg\":\"Tax type <b>x\\\"</b> not found.\"}]}");
    Answer problem = ask("application/problem+json", "en");
    assertThat(problem.text())
        .isEqualTo(
            "{\"type\":\"about:blank\",\"title\":\"Tax type <b>x\\\"</b> not found.\",\"status\":404,"
                + "\"detail\":\"Tax Type not found\",\"code\":-1000,\"requestId\":\"%s\"}"
                    .formatted(problem.field("X-Request-Id")));
    assertThat(ask("text/plain", "en").text()).isEqualTo("Tax type <b>x\"</b> not found.");
    assertThat(ask("text/html", "en").text())
        .contains("<h1>Tax type &lt;b&gt;x&quot;&lt;/b&gt; not found.</h1>")
        .doesNotContain("<b>x");
  }

  @Test
  void the_translation_beside_the_file() {
    Answer err = ask("application/json", "de-AT, en;q=0.5");
    assertThat(err.text())
        .isEqualTo(
            "{\"err\":[{\"code\":-1000,\"msg\":\"Steuerart <b>x\\\"</b> nicht gefunden – prüfen Sie die"
                + " Nummer.\"}]}");
    assertThat(err.field("Content-Language")).isEqualTo("de");
    assertThat(String.join(", ", err.all("Vary"))).isEqualTo("Accept, Accept-Language");
    assertThat(ask("text/plain", "de").text())
        .isEqualTo("Steuerart <b>x\"</b> nicht gefunden – prüfen Sie die Nummer.");
    assertThat(ask("application/problem+json", "de").text())
        .contains("\"detail\":\"Diese Steuerart gibt es nicht\"");
    assertThat(ask("text/html", "de").text()).startsWith("<!DOCTYPE html>\n<html lang=\"de\">");
  }

  @Test
  void the_default_is_the_language_of_the_file() {
    assertThat(ask("text/plain", "es").text()).isEqualTo("Tax type <b>x\"</b> not found.");
    assertThat(ask("text/plain", "es").field("Content-Language")).isEqualTo("en");
  }

  @Test
  void the_built_in_entries_are_there_still() {
    assertThat(container.ask(Request.get("/lookups/nowhere")).text()).isEqualTo(Bodies.NOT_FOUND);
  }

  @Test
  void a_missing_argument_leaves_its_name_and_one_line_of_the_log() {
    LogSince log = new LogSince(container.log());
    for (int i = 0; i < 3; i++) {
      assertThat(container.ask(Request.get("/lookups/lookup/missing")).text())
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

  private Answer ask(String accept, String language) {
    return container.ask(
        Request.get("/lookups/lookup/x").with("Accept", accept).with("Accept-Language", language));
  }
}
