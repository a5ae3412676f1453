package org.errata.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ErrorHandlerLogTest {

  /** A demo of its own, because errors of other tests would be counted. */
  @RegisterExtension static final RunningDemo DEMO = new RunningDemo();

  private static final int MESSAGES = 130;
  private static final int TIMEOUT_SECONDS = 60;

  @Test
  void logs_the_first_100_errors_in_full_and_counts_the_rest() throws Exception {
    for (int i = 0; i < MESSAGES; i++) {
      String head = "GET //a HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n";
      SocketRequest.exchange(DEMO.uri(), head + "X-Request-Id: flood-" + i + "\r\n\r\n");
    }
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(TIMEOUT_SECONDS);
    while (DEMO.logOf("more in the last").isEmpty() && System.nanoTime() < deadline) {
      Thread.sleep(100);
    }

    assertThat(DEMO.logOf("flood-")).hasSize(100);
    assertThat(DEMO.logOf("[flood-0] 400: ")).hasSize(1);
    assertThat(DEMO.logOf("… and 30 more in the last 10 s")).hasSize(1);
  }
}
