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
  void a_user_is_refused_like_the_others_after_three_wrong_passwords_and_is_told_to_wait() {
    RawResponse first = send(BY_USER, "demo@example.com:wrong-0");
    assertThat(first.status()).isEqualTo(401);
    assertThat(wait(first)).isEmpty();
    assertThat(wait(send(BY_USER, "demo@example.com:wrong-1"))).isEmpty();

    for (String credentials :
        List.of("demo@example.com:wrong-2", ApiRequests.USER, "DEMO@example.com:secret")) {
      assertRefusedWithWait(send(BY_USER, credentials), first);
    }
  }

  @Test
  void a_user_that_does_not_exist_is_refused_in_the_same_way() {
    RawResponse first = send(BY_USER, "nobody@example.com:wrong-0");
    assertThat(first.status()).isEqualTo(401);
    assertThat(wait(first)).isEmpty();
    assertThat(wait(send(BY_USER, "nobody@example.com:wrong-1"))).isEmpty();

    assertRefusedWithWait(send(BY_USER, "nobody@example.com:wrong-2"), first);
    assertRefusedWithWait(send(BY_USER, "nobody@example.com:wrong-3"), first);
  }

  @Test
  void the_right_password_is_refused_after_three_wrong_ones_from_the_address() {
    RawResponse first = send(BY_ADDRESS, "user-0@example.com:wrong");
    assertThat(first.status()).isEqualTo(401);
    assertThat(wait(first)).isEmpty();
    assertThat(wait(send(BY_ADDRESS, "user-1@example.com:wrong"))).isEmpty();

    assertRefusedWithWait(send(BY_ADDRESS, "user-2@example.com:wrong"), first);
    assertRefusedWithWait(send(BY_ADDRESS, ApiRequests.USER), first);
  }

  private static void assertRefusedWithWait(RawResponse response, RawResponse first) {
    assertThat(view(response)).isEqualTo(view(first));
    assertThat(wait(response)).singleElement().asString().matches("3600|35[0-9]{2}");
  }

  private static List<String> wait(RawResponse response) {
    return response.all("Retry-After");
  }

  private RawResponse send(String target, String userAndPassword) {
    RawRequest request =
        ApiRequests.to(target)
            .withOnly("Authorization", ApiRequests.basic(userAndPassword))
            .with("X-Request-Id", "the-same-for-all");
    return container.exchange(request);
  }

  /** Returns what a client sees, without the times. */
  private static String view(RawResponse response) {
    List<FieldLine> fields =
        response.header().stream()
            .filter(field -> !field.hasName("Date") && !field.hasName("Retry-After"))
            .toList();
    return response.status() + "\n" + fields + "\n" + response.text();
  }
}
