package org.errata.servlet.conformance.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.errata.servlet.conformance.situation.ApiRequests;
import org.errata.servlet.harness.OnEveryContainer;
import org.errata.servlet.harness.RunningContainer;
import org.errata.servlet.wire.FieldLine;
import org.errata.servlet.wire.RawRequest;
import org.errata.servlet.wire.RawResponse;
import org.junit.jupiter.api.Test;

/** The rule {@code credentials} where three wrong ones in an hour are allowed. */
@OnEveryContainer
record FailedCredentialsIT(RunningContainer container) {

  private static final String BY_USER = "/conformance/failed-user/x";
  private static final String BY_ADDRESS = "/conformance/failed-address/x";

  @Test
  void the_right_password_is_refused_like_the_others_after_three_wrong_ones_for_the_user() {
    RawResponse first = send(BY_USER, "demo@example.com:wrong-0");
    assertThat(first.status()).isEqualTo(401);
    for (int i = 1; i < 3; i++) {
      assertThat(view(send(BY_USER, "demo@example.com:wrong-" + i))).isEqualTo(view(first));
    }

    assertThat(view(send(BY_USER, ApiRequests.USER))).isEqualTo(view(first));
    assertThat(view(send(BY_USER, "DEMO@example.com:secret"))).isEqualTo(view(first));
    for (int i = 0; i < 4; i++) {
      assertThat(view(send(BY_USER, "nobody@example.com:wrong-" + i))).isEqualTo(view(first));
    }
  }

  @Test
  void the_right_password_is_refused_like_the_others_after_three_wrong_ones_from_the_address() {
    RawResponse first = send(BY_ADDRESS, "user-0@example.com:wrong");
    assertThat(first.status()).isEqualTo(401);
    for (int i = 1; i < 3; i++) {
      assertThat(view(send(BY_ADDRESS, "user-" + i + "@example.com:wrong"))).isEqualTo(view(first));
    }

    assertThat(view(send(BY_ADDRESS, ApiRequests.USER))).isEqualTo(view(first));
  }

  private RawResponse send(String target, String userAndPassword) {
    RawRequest request =
        ApiRequests.to(target)
            .withOnly("Authorization", ApiRequests.basic(userAndPassword))
            .with("X-Request-Id", "the-same-for-all");
    return container.exchange(request);
  }

  /** Returns what a client sees, without the time. */
  private static String view(RawResponse response) {
    List<FieldLine> fields =
        response.header().stream().filter(field -> !field.hasName("Date")).toList();
    return response.status() + "\n" + fields + "\n" + response.text();
  }
}
