package org.errata.servlet.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import org.errata.servlet.container.OnEveryContainer;
import org.errata.servlet.container.RunningContainer;
import org.errata.servlet.wire.Answer;
import org.errata.servlet.wire.Request;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The drop-in jar alone, in an application that brings a JSON-B and a Jackson of its own. */
@OnEveryContainer
record DropInIT(RunningContainer container) {

  @Test
  void it_answers_errors_from_the_catalogue_file_that_it_has_read() {
    assertThat(container.ask(Request.get("/dropin/nowhere")).text())
        .isEqualTo("{\"err\":[{\"code\":-404,\"msg\":\"Nowhere to be found: {\\\"a\\\":1}\"}]}");
  }

  @Test
  void it_has_read_the_profiles() {
    Expected.error(container.ask(profile("7")), 400, Expected.PROFILE_NOT_FOUND);
    assertThat(container.ask(profile("2")).text()).isEqualTo("{\"ok\":true}");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "jsonb, '[1,2] by johnzon-jsonb-2.0.2.jar'",
    "jackson, '[1,2] by jackson-databind-2.18.2.jar'"
  })
  void the_application_keeps_its_own(String library, String text) {
    Answer answer = container.ask(Request.get("/dropin/own-json/" + library));
    assertThat(answer.text()).describedAs("%s", answer).isEqualTo(text);
  }

  private static Request profile(String id) {
    return Request.of("POST", "/dropin/api/calc")
        .with("client_id", "1001")
        .with("client_profile_id", id)
        .with("Content-Type", "application/json")
        .body("{\"inv\":[]}");
  }
}
