package org.errata.servlet.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import org.errata.servlet.container.OnEveryContainer;
import org.errata.servlet.container.RunningContainer;
import org.errata.servlet.wire.Answer;
import org.errata.servlet.wire.Request;
import org.junit.jupiter.api.Test;

/** The rule {@code quota}, of three requests in two seconds. */
@OnEveryContainer
record QuotaIT(RunningContainer container) {

  @Test
  void past_the_quota_a_client_waits_and_another_does_not() throws InterruptedException {
    Request request = Request.get("/app/limited/good").with("client_id", "greedy");
    for (int i = 0; i < 3; i++) {
      assertThat(container.ask(request).status()).isEqualTo(200);
    }
    Answer refused = container.ask(request);
    Expected.refused(refused, 403, Expected.FORBIDDEN);
    assertThat(refused.field("Retry-After")).isIn("1", "2");
    assertThat(container.ask(request.withOnly("client_id", "modest")).status()).isEqualTo(200);
    Thread.sleep(Integer.parseInt(refused.field("Retry-After")) * 1000L);
    assertThat(container.ask(request).status()).isEqualTo(200);
  }
}
