package org.errata.jetty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import org.errata.adapters.SocketResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ErrataErrorHandlerSettingsTest {

  @TempDir Path folder;

  @Test
  void are_those_of_the_filter() throws Exception {
    Path file =
        Files.writeString(
            folder.resolve("errors.json"),
            """
            {"name": "house", "errors": [
              {"id": "not-found", "status": 404, "code": -404, "message": "Nothing here.",
               "exceptions": ["com.example.OfSomeApplication"]}]}
            """);
    ErrataErrorHandler handler = new ErrataErrorHandler();
    handler.setCatalogue("http, " + file);
    handler.setForms("problem, err");
    handler.setReferenceBase("https://example.com/errors/");
    handler.setRequestIdHeader("X-Trace");
    handler.setRequestIdFrom("header");
    handler.setChallenge("Bearer realm=\"api\"");
    handler.setLogLimit("5/PT1S");
    try (EmbeddedServer server = new EmbeddedServer(handler)) {
      SocketResponse response = server.start().client().request("GET /nowhere", "X-Trace: t-1");

      assertThat(response.body())
          .isEqualTo(
              "{\"type\":\"https://example.com/errors/not-found\",\"title\":\"Nothing here.\","
                  + "\"status\":404,\"code\":-404,\"requestId\":\"t-1\"}");
      assertThat(response.field("X-Trace")).containsExactly("t-1");
    }
  }

  @Test
  void name_the_envelope() throws Exception {
    Path file = Files.writeString(folder.resolve("envelope.json"), "{\"error\": \"${id}\"}");
    ErrataErrorHandler handler = new ErrataErrorHandler();
    handler.setEnvelope(file.toString());
    try (EmbeddedServer server = new EmbeddedServer(handler)) {
      assertThat(server.start().client().request("GET /nowhere").body())
          .isEqualTo("{\"error\":\"not-found\"}");
    }
  }

  @Test
  void that_are_wrong_stop_the_start_with_one_message() throws Exception {
    ErrataErrorHandler handler = new ErrataErrorHandler();
    handler.setCatalogue("afc-genral");
    handler.setForms("xml");
    try (EmbeddedServer server = new EmbeddedServer(handler)) {
      assertThatExceptionOfType(IllegalArgumentException.class)
          .isThrownBy(server::start)
          .withMessage(
              """
              Errata cannot start; 2 parameters need attention:
                catalogue of ErrataErrorHandler  'afc-genral' is neither a catalogue nor a file in %s; allowed are afc-general, http, conf/errors.json and classpath:errors.json; did you mean afc-general?
                forms of ErrataErrorHandler      'xml' is not one of err, problem, html, text, markdown"""
                  .formatted(Path.of("").toAbsolutePath()));
      assertThat(server.server().isStarted()).isFalse();
    }
  }
}
