package org.errata.servlet.conformance.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import org.errata.servlet.harness.OnEveryContainer;
import org.errata.servlet.harness.RunningContainer;
import org.errata.servlet.wire.RawRequest;
import org.errata.servlet.wire.RawResponse;
import org.junit.jupiter.api.Test;

/** The parameter {@code errata.logLimit}, in a web application where it is {@code 1/PT1H}. */
@OnEveryContainer
record LogLimitIT(RunningContainer container) {

  @Test
  void counts_the_errors_of_both_filters_together() {
    RawResponse byRule =
        container.exchange(
            RawRequest.get("/limited/api/echo")
                .with("client_id", "1001")
                .with("client_profile_id", "9"));
    RawResponse byApplication = container.exchange(RawRequest.get("/limited/problem-by-id/sent"));

    assertThat(byRule.text()).isEqualTo("{\"err\":[{\"msg\":\"Profile ID not found.\"}]}");
    assertThat(byApplication.text()).isEqualTo(byRule.text());
    assertThat(container.log().text())
        .contains("[" + byRule.field("X-Request-Id") + "] 400 profile-id-not-found")
        .doesNotContain("[" + byApplication.field("X-Request-Id") + "]");
  }
}
