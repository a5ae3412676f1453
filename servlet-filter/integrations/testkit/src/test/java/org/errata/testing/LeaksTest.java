package org.errata.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import jakarta.servlet.DispatcherType;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LeaksTest {

  private static final LeakWay[] ASYNCHRONOUS = {
    LeakWay.ASYNC_TASK,
    LeakWay.ASYNC_DISPATCH,
    LeakWay.ASYNC_TIMEOUT,
    LeakWay.ASYNC_TIMEOUT_REPORTED,
    LeakWay.ASYNC_ERROR_REPORTED
  };

  /** Jetty logs what is thrown there, and ignores an error in an include. */
  private static final EnumSet<LeakWay> NOT_TOLD_BY_JETTY =
      EnumSet.of(
          LeakWay.INCLUDE,
          LeakWay.AFTER_COMMIT,
          LeakWay.ASYNC_TASK,
          LeakWay.ASYNC_TIMEOUT,
          LeakWay.ASYNC_ERROR_REPORTED);

  @Test
  void are_none_behind_the_filter_of_errata() throws Exception {
    try (ProbedApplication app =
        new ProbedApplication().withErrata().withStackTraces().withCanaries().start()) {
      assertThatNoException()
          .isThrownBy(() -> Leaks.probe(app.url()).paths("/", "/a/b?c=d").check());
    }
  }

  @Test
  void are_found_in_these_ways_on_a_jetty_that_shows_stack_traces() throws Exception {
    try (ProbedApplication app = new ProbedApplication().withStackTraces().withCanaries().start()) {
      assertThat(waysThatLeak(app)).isEqualTo(EnumSet.complementOf(NOT_TOLD_BY_JETTY));
    }
  }

  @Test
  void are_found_in_these_ways_on_a_jetty_that_hides_stack_traces() throws Exception {
    try (ProbedApplication app = new ProbedApplication().withCanaries().start()) {
      EnumSet<LeakWay> hidden = EnumSet.of(LeakWay.SUPPRESSED, LeakWay.STACK_FRAME);
      hidden.addAll(NOT_TOLD_BY_JETTY);
      assertThat(waysThatLeak(app)).isEqualTo(EnumSet.complementOf(hidden));
    }
  }

  @Test
  void name_the_request_and_the_place() throws Exception {
    try (ProbedApplication app = new ProbedApplication().withCanaries().start()) {
      assertThatExceptionOfType(AssertionError.class)
          .isThrownBy(
              () ->
                  Leaks.probe(app.url())
                      .paths("/items?page=2")
                      .methods("GET")
                      .accepting("text/html")
                      .check())
          .withMessageStartingWith("the responses tell what only the server should know, ")
          .withMessageMatching(
              "(?s).*\n  GET /app/items\\?page=2, Accept: text/html, way `send-error`: body at byte"
                  + " \\d+: the canary: ….*password=&quot;canary[0-9a-f]{20}&quot;.*….*");
    }
  }

  @Test
  void are_found_in_header_fields() throws Exception {
    try (ProbedApplication app =
        new ProbedApplication()
            .withErrata()
            .withField("X-Trace", "at com.example.Items.find(Items.java:7)")
            .withCanaries()
            .start()) {
      assertThat(Leaks.probe(app.url()).methods("HEAD").accepting("").find())
          .hasSize(LeakWay.values().length)
          .allSatisfy(leak -> assertThat(leak.place()).isEqualTo("header field X-Trace"))
          .allSatisfy(leak -> assertThat(leak.found()).isEqualTo("a stack trace"));
    }
  }

  @Test
  void have_the_version_of_the_container_unless_it_is_allowed() throws Exception {
    try (ProbedApplication app =
        new ProbedApplication().withVersion().withErrata().withCanaries().start()) {
      Leaks probe = Leaks.probe(app.url()).methods("GET").accepting("text/html");
      assertThat(probe.find())
          .hasSize(LeakWay.values().length)
          .allSatisfy(leak -> assertThat(leak.found()).isEqualTo("the name of the container"))
          .allSatisfy(leak -> assertThat(leak.place()).isEqualTo("header field Server"));
      assertThat(probe.allowing("Jetty\\(12").find()).isEmpty();
    }
  }

  @Test
  void cannot_be_looked_for_without_the_canary_filter() throws Exception {
    try (ProbedApplication app = new ProbedApplication().withErrata().start()) {
      assertThatIllegalStateException()
          .isThrownBy(() -> Leaks.probe(app.url()).paths("/x").check())
          .withMessageStartingWith("GET /app/x, no Accept, way `")
          .withMessageContaining("the response is 'HTTP/1.1 200 OK' and does not come from Canary");
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = DispatcherType.class,
      names = {"FORWARD", "INCLUDE", "ASYNC"})
  void cannot_be_looked_for_in_dispatches_that_the_filter_is_not_mapped_to(DispatcherType missing)
      throws Exception {
    EnumSet<DispatcherType> dispatchers =
        EnumSet.complementOf(EnumSet.of(DispatcherType.ERROR, missing));
    try (ProbedApplication app = new ProbedApplication().withCanaries(dispatchers).start()) {
      assertThatIllegalStateException()
          .isThrownBy(() -> Leaks.probe(app.url()).check())
          .withMessageEndingWith("mapped to it with the dispatcher " + missing);
    }
  }

  @Test
  void cannot_be_looked_for_in_asynchronous_work_that_is_not_supported() throws Exception {
    try (ProbedApplication app =
        new ProbedApplication().withErrata().withoutAsync().withCanaries().start()) {
      assertThatIllegalStateException()
          .isThrownBy(() -> Leaks.probe(app.url()).check())
          .withMessageContaining("with async-supported");
      assertThatNoException()
          .isThrownBy(() -> Leaks.probe(app.url()).without(ASYNCHRONOUS).check());
    }
  }

  @Test
  void cannot_be_looked_for_without_a_server() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Leaks.probe("localhost"))
        .withMessage(
            "'localhost' is not the URL of an application, as in http://localhost:8080/app");
    assertThatExceptionOfType(UncheckedIOException.class)
        .isThrownBy(() -> Leaks.probe("http://127.0.0.1:1").check())
        .withMessageStartingWith("GET /, no Accept, way `");
  }

  @Test
  void are_caused_for_a_running_probe_alone() throws Exception {
    try (ProbedApplication app = new ProbedApplication().withCanaries().start()) {
      LeakKey key = LeakKey.make();
      assertThat(respond(app, key)).isEqualTo("HTTP/1.1 200 OK");
      key.activate();
      assertThat(respond(app, key)).isEqualTo("HTTP/1.1 500 Server Error");
      key.deactivate();
      assertThat(respond(app, key)).isEqualTo("HTTP/1.1 200 OK");
      Leaks.probe(app.url()).withKey(key.value()).methods("GET").accepting("").find();
      assertThat(respond(app, key)).isEqualTo("HTTP/1.1 200 OK");
    }
  }

  @Test
  void leave_a_key_active_with_which_the_jvm_was_started() throws Exception {
    try (ProbedApplication app = new ProbedApplication().withCanaries().start()) {
      LeakKey key = LeakKey.make();
      key.activate();
      Leaks.probe(app.url()).withKey(key.value()).methods("GET").accepting("").find();
      assertThat(respond(app, key)).isEqualTo("HTTP/1.1 500 Server Error");
      key.deactivate();
    }
  }

  private static String respond(ProbedApplication app, LeakKey key) throws Exception {
    URI url = URI.create(app.url() + "/");
    ProbeRequest request =
        new ProbeRequest(url, "GET", "", new LeakOrder(key, false, LeakWay.MESSAGE));
    return ProbeResponse.of(ProbeConnection.exchange(url, request.bytes(Map.of(), "")))
        .statusLine();
  }

  private static Set<LeakWay> waysThatLeak(ProbedApplication app) {
    Set<String> leaking =
        Leaks.probe(app.url()).methods("GET", "POST").find().stream()
            .map(leak -> leak.request().replaceFirst(".*way `(.*)`", "$1"))
            .collect(Collectors.toSet());
    return Arrays.stream(LeakWay.values())
        .filter(way -> leaking.contains(way.toString()))
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(LeakWay.class)));
  }
}
