package org.errata.servlet.conformance.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import org.errata.servlet.harness.OnEveryContainer;
import org.errata.servlet.harness.RunningContainer;
import org.errata.servlet.wire.RawRequest;
import org.errata.servlet.wire.RawResponse;
import org.junit.jupiter.api.Test;

/** An error page for 451 that code has registered with the container. */
@OnEveryContainer
record RegisteredErrorPageIT(RunningContainer container) {

  private static final RawRequest FAILING =
      RawRequest.get("/conformance-pages/send-error/plain?status=451");

  @Test
  void a_browser_gets_it() {
    RawResponse response = container.exchange(FAILING.with("Accept", "text/html"));

    assertThat(response.status()).isEqualTo(451);
    assertThat(response.text()).isEqualTo("<h1>Our page for 451");
  }

  @Test
  void another_client_gets_the_response_of_errata() {
    RawResponse response = container.exchange(FAILING);

    assertThat(response.status()).isEqualTo(451);
    assertThat(response.text())
        .isEqualTo("{\"err\":[{\"code\":451,\"msg\":\"Unavailable For Legal Reasons\"}]}");
  }
}
