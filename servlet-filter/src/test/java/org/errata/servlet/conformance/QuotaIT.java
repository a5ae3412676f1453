package org.errata.servlet.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import org.errata.servlet.container.OnEveryContainer;
import org.errata.servlet.container.RunningContainer;
import org.errata.servlet.wire.Answer;
import org.errata.servlet.wire.Request;
import org.junit.jupiter.api.Test;

/** The rule {@code quota}, of three requests in two seconds: the one that is about time. */
@OnEveryContainer
record QuotaIT(RunningContainer container) {

  private static final Request GREEDY =
      Request.get("/conformance/limited/good").with("client_id", "greedy");

  @Test
  void past_the_quota_a_client_waits_and_another_does_not() throws InterruptedException {
    Answer refused = askUntilRefused();
    assertThat(refused.status()).isEqualTo(403);
    assertThat(refused.text()).isEqualTo(Bodies.FORBIDDEN);
    assertThat(refused.field("Retry-After")).isIn("1", "2");
    assertThat(container.ask(GREEDY.withOnly("client_id", "modest")).text()).isEqualTo("good");
    Thread.sleep(Integer.parseInt(refused.field("Retry-After")) * 1000L);
    assertThat(container.ask(GREEDY).text()).isEqualTo("good");
  }

  /** At most so often as even a slow machine takes to be too fast. */
  private Answer askUntilRefused() {
    Answer answer = container.ask(GREEDY);
    assertThat(answer.text()).isEqualTo("good");
    for (int i = 0; i < 100 && answer.status() == 200; i++) {
      answer = container.ask(GREEDY);
    }
    return answer;
  }
}
