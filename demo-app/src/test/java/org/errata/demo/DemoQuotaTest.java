package org.errata.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class DemoQuotaTest {

  private static final int TRANSACTIONS = 5;

  @RegisterExtension static final RunningDemo DEMO = new RunningDemo(TRANSACTIONS + "/PT2S");

  @Test
  void counts_each_client_separately_and_recovers() throws InterruptedException {
    for (int i = 0; i < TRANSACTIONS; i++) {
      assertThat(calctaxes().asDemo().send().status()).isEqualTo(200);
    }

    DemoResponse past = calctaxes().asDemo().send();
    assertThat(past.statusAndBody()).isEqualTo("403 " + ExpectedBodies.FORBIDDEN);
    assertThat(past.header("Retry-After")).matches("[12]");

    assertThat(calctaxes().asSecond().send().status()).isEqualTo(200);

    Thread.sleep(1_000L * Integer.parseInt(past.header("Retry-After")));
    assertThat(calctaxes().asDemo().send().status()).isEqualTo(200);
  }

  private static DemoRequest calctaxes() {
    return DEMO.post(Paths.CALCTAXES, ExpectedBodies.TWO_ITEMS);
  }
}
