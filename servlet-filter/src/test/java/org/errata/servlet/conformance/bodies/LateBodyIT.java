package org.errata.servlet.conformance.bodies;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import org.errata.servlet.conformance.situation.ErrBodies;
import org.errata.servlet.harness.OnEveryContainer;
import org.errata.servlet.harness.RunningContainer;
import org.errata.servlet.harness.TestedContainer;
import org.errata.servlet.wire.Connection;
import org.errata.servlet.wire.RawRequest;
import org.errata.servlet.wire.RawResponse;
import org.junit.jupiter.api.Test;

/** How long a body that does not arrive keeps its connection, with a {@code bodyTimeout} of 1 s. */
@OnEveryContainer
record LateBodyIT(RunningContainer container) {

  private static final byte[] SPACE = " ".getBytes(US_ASCII);

  /** Sent with a pause of 20 ms before each: ten seconds in all. */
  private static final List<byte[]> SLOW = Collections.nCopies(500, SPACE);

  private static final RawRequest REQUEST =
      RawRequest.post("/conformance/late-body/x?stream").with("Content-Type", "application/json");

  @Test
  void the_connection_is_closed_while_the_body_still_arrives() {
    assertIsClosedSoon(REQUEST.body(SLOW));
    assertIsClosedSoon(REQUEST.chunks(SLOW));
  }

  /** The other containers have a timeout for a read, which is longer than a test can wait. */
  @Test
  void a_body_that_stops_arriving_is_not_waited_for_where_a_read_has_no_timeout() {
    assumeTrue(container.container() == TestedContainer.UNDERTOW);
    assertIsClosedSoon(REQUEST.with("Content-Length", "5000"));
    assertIsClosedSoon(REQUEST.raw(List.of(SPACE)).with("Content-Length", "5000"));
    assertIsClosedSoon(REQUEST.raw(List.of()).with("Transfer-Encoding", "chunked"));
  }

  private void assertIsClosedSoon(RawRequest request) {
    Instant start = Instant.now();
    try (Connection connection = container.connect()) {
      connection.sendInPieces(request);
      RawResponse response = connection.receive("POST");
      assertThat(response.status()).isEqualTo(408);
      assertThat(response.field("Connection")).isEqualTo("close");
      assertThat(response.text()).isEqualTo(ErrBodies.TIMEOUT);
    }
    assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(6));
  }
}
