package org.errata.jetty;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.errata.adapters.RecordedLines;
import org.junit.jupiter.api.Test;

class ErrataErrorHandlerLogTest {

  private static final int TIMEOUT_SECONDS = 60;

  @Test
  void has_the_first_errors_in_full_and_then_their_number() throws Exception {
    ErrataErrorHandler handler = new ErrataErrorHandler();
    handler.setLogLimit("10/PT2S");
    try (RecordedLines log = new RecordedLines();
        EmbeddedServer server = new EmbeddedServer(handler)) {
      server.start();
      for (int i = 0; i < 15; i++) {
        server.client().request("GET //a", "X-Request-Id: flood-" + i);
      }
      long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(TIMEOUT_SECONDS);
      while (log.with("more in the last").isEmpty() && System.nanoTime() < deadline) {
        Thread.sleep(100);
      }

      assertThat(log.with("[flood-")).hasSize(10);
      assertThat(log.with("more in the last"))
          .containsExactly("INFO bad-request: … and 5 more in the last 2 s");
    }
  }

  @Test
  void has_what_was_only_counted_when_the_server_stops() throws Exception {
    ErrataErrorHandler handler = new ErrataErrorHandler();
    handler.setLogLimit("1/PT1H");
    try (RecordedLines log = new RecordedLines()) {
      try (EmbeddedServer server = new EmbeddedServer(handler)) {
        server.start();
        server.client().request("GET //a");
        server.client().request("GET //a");
      }

      assertThat(log.with("more in the last"))
          .containsExactly("INFO bad-request: … and 1 more in the last 3600 s");
    }
  }
}
