package org.errata.spring;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the timer {@code http.server.requests} has of errors. */
class MetricsTest {

  private final StartedApp app = StartedApp.items();

  @ParameterizedTest(name = "{0} {1} is {2}")
  @CsvSource({
    "GET, /api/items/7, 404, CLIENT_ERROR, none",
    "GET, /api/items/43, 403, CLIENT_ERROR, none",
    "GET, /api/items/44, 500, SERVER_ERROR, IllegalStateException",
    "GET, /api/items/45, 410, CLIENT_ERROR, none",
    "GET, /api/items/46, 409, CLIENT_ERROR, none",
    "GET, /api/items/x, 400, CLIENT_ERROR, none",
    "GET, /api/later/7, 404, CLIENT_ERROR, none",
    "GET, /api/later/44, 500, SERVER_ERROR, IllegalStateException",
    "GET, /api/completed/7, 404, CLIENT_ERROR, none",
    "GET, /api/empty, 409, CLIENT_ERROR, none",
    "GET, /nowhere, 404, CLIENT_ERROR, none",
    "DELETE, /api/search, 405, CLIENT_ERROR, none",
    "POST, /api/items, 400, CLIENT_ERROR, none",
  })
  void the_timer_has_the_status_that_the_client_got(
      String method, String path, int status, String outcome, String exception)
      throws InterruptedException {
    long all = count(null, null, null);
    long before = count(status, outcome, exception);

    assertThat(app.send(method, path, "").statusCode()).isEqualTo(status);

    // the client has the response before the filters have ended
    Instant end = Instant.now().plus(Duration.ofSeconds(5));
    while (count(null, null, null) == all && Instant.now().isBefore(end)) {
      Thread.sleep(5);
    }
    assertThat(count(null, null, null)).isEqualTo(all + 1);
    assertThat(count(status, outcome, exception)).isEqualTo(before + 1);
  }

  private long count(Integer status, String outcome, String exception) {
    return app.context().getBean(MeterRegistry.class).find("http.server.requests").timers().stream()
        .filter(timer -> status == null || has(timer, "status", status.toString()))
        .filter(timer -> outcome == null || has(timer, "outcome", outcome))
        .filter(timer -> exception == null || has(timer, "exception", exception))
        .mapToLong(Timer::count)
        .sum();
  }

  private static boolean has(Timer timer, String tag, String value) {
    return value.equals(timer.getId().getTag(tag));
  }
}
