package org.errata.servlet.conformance.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.errata.servlet.conformance.situation.ApiRequests;
import org.errata.servlet.conformance.situation.ErrBodies;
import org.errata.servlet.harness.OnEveryContainer;
import org.errata.servlet.harness.RunningContainer;
import org.errata.servlet.wire.RawRequest;
import org.errata.servlet.wire.RawResponse;
import org.junit.jupiter.api.Test;

/** The rule {@code quota}, with three requests in two seconds, or two of a user in an hour. */
@OnEveryContainer
record QuotaIT(RunningContainer container) {

  private static final RawRequest REQUEST =
      RawRequest.get("/conformance/limited/good").with("client_id", "over-quota");

  @Test
  void a_client_over_its_quota_is_refused_until_retry_after_and_others_are_not()
      throws InterruptedException {
    RawResponse refused = sendUntilRefused();
    assertThat(refused.status()).isEqualTo(403);
    assertThat(refused.text()).isEqualTo(ErrBodies.FORBIDDEN);
    assertThat(refused.field("Retry-After")).isIn("1", "2");
    assertThat(container.exchange(REQUEST.withOnly("client_id", "other")).text()).isEqualTo("good");
    Thread.sleep(Integer.parseInt(refused.field("Retry-After")) * 1000L);
    assertThat(container.exchange(REQUEST).text()).isEqualTo("good");
  }

  @Test
  void an_authenticated_user_has_one_quota_for_all_client_ids() {
    for (int i = 1; i <= 2; i++) {
      assertThat(container.exchange(byUser("id-" + i)).status()).isEqualTo(200);
    }
    for (int i = 3; i <= 60; i++) {
      assertThat(container.exchange(byUser("id-" + i)).status()).isEqualTo(403);
    }
  }

  @Test
  void a_client_id_of_more_than_128_characters_is_refused() {
    RawResponse response = container.exchange(REQUEST.withOnly("client_id", "x".repeat(129)));

    assertThat(response.status()).isEqualTo(401);
    assertThat(response.text()).isEqualTo(ErrBodies.UNAUTHORIZED);
  }

  private static RawRequest byUser(String clientId) {
    return ApiRequests.to("/conformance/user-quota/x").withOnly("client_id", clientId);
  }

  /** Repeats the request, at most 100 times in case the machine is slow. */
  private RawResponse sendUntilRefused() {
    RawResponse response = container.exchange(REQUEST);
    assertThat(response.text()).isEqualTo("good");
    for (int i = 0; i < 100 && response.status() == 200; i++) {
      response = container.exchange(REQUEST);
    }
    return response;
  }
}
