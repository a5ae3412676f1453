package org.errata.tomcat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.catalina.LifecycleException;
import org.errata.adapters.SocketResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ErrataValveSettingsTest {

  @TempDir Path base;

  @Test
  void are_those_of_the_filter() throws Exception {
    Files.createDirectory(base.resolve("conf"));
    Files.writeString(
        base.resolve("conf/errors.json"),
        """
        {"name": "house", "errors": [
          {"id": "not-found", "status": 404, "code": -404, "message": "Nothing here.",
           "exceptions": ["com.example.OfSomeApplication"]}]}
        """);
    ErrataValve valve = new ErrataValve();
    valve.setCatalogue("http, conf/errors.json");
    valve.setForms("problem, err");
    valve.setReferenceBase("https://example.com/errors/");
    valve.setRequestIdHeader("X-Trace");
    valve.setRequestIdFrom("header");
    valve.setChallenge("Bearer realm=\"api\"");
    valve.setLogLimit("5/PT1S");
    try (EmbeddedTomcat server = new EmbeddedTomcat(base, valve)) {
      EmbeddedTomcat.add(server.app(), "in", TestServlets.of((in, out) -> out.sendError(401)));
      SocketResponse response = server.start().client().request("GET /nowhere", "X-Trace: t-1");

      assertThat(response.body())
          .isEqualTo(
              "{\"type\":\"https://example.com/errors/not-found\",\"title\":\"Nothing here.\","
                  + "\"status\":404,\"code\":-404,\"requestId\":\"t-1\"}");
      assertThat(response.field("X-Trace")).containsExactly("t-1");
      assertThat(server.client().request("GET /app/in").field("WWW-Authenticate"))
          .containsExactly("Bearer realm=\"api\"");
    }
  }

  @Test
  void name_the_envelope() throws Exception {
    Files.createDirectories(base.resolve("conf"));
    Files.writeString(base.resolve("conf/envelope.json"), "{\"error\": \"${id}\"}");
    ErrataValve valve = new ErrataValve();
    valve.setEnvelope("conf/envelope.json");
    try (EmbeddedTomcat server = new EmbeddedTomcat(base, valve)) {
      assertThat(server.start().client().request("GET /nowhere").body())
          .isEqualTo("{\"error\":\"not-found\"}");
    }
  }

  @Test
  void that_are_wrong_stop_the_start_with_one_message() throws Exception {
    ErrataValve valve = new ErrataValve();
    valve.setCatalogue("afc-genral, conf/missing.json");
    valve.setForms("xml");
    valve.setEnvelope("none.json");
    assertThat(valve.setProperty("referencebase", "/errors/")).isTrue();
    EmbeddedTomcat server = new EmbeddedTomcat(base, valve);
    try {
      assertThatExceptionOfType(LifecycleException.class)
          .isThrownBy(server::start)
          .havingRootCause()
          .withMessage(
              """
              Errata cannot start; 4 parameters need attention:
                referencebase of ErrataValve  is not a parameter; did you mean referenceBase?
                catalogue of ErrataValve      'afc-genral' is neither a catalogue nor a file in %s; allowed are afc-general, http, conf/errors.json and classpath:errors.json; did you mean afc-general?; 'conf/missing.json' is neither a catalogue nor a file in %s; allowed are afc-general, http, conf/errors.json and classpath:errors.json
                forms of ErrataValve          'xml' is not one of err, problem, html, text, markdown
                envelope of ErrataValve       'none.json' is not a file in %s; allowed are conf/envelope.json and classpath:envelope.json"""
                  .formatted(base.toRealPath(), base.toRealPath(), base.toRealPath()));
    } finally {
      server.close();
    }
  }

  @Test
  void are_refused_on_anything_but_a_host() throws Exception {
    EmbeddedTomcat server = new EmbeddedTomcat(base);
    server.tomcat().getEngine().getPipeline().addValve(new ErrataValve());
    try {
      assertThatExceptionOfType(LifecycleException.class)
          .isThrownBy(server::start)
          .withMessageStartingWith(
              "Errata cannot start: ErrataValve is a valve of a Host, and not of ");
    } finally {
      server.close();
    }
  }
}
