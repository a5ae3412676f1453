package org.errata.rule;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.errata.Problem;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuotaRemainingTest {

  /** The time, which tests advance. It starts near the overflow, as nanoTime may. */
  private long now = Long.MAX_VALUE - 1_000;

  @Test
  void passes_as_many_requests_as_the_quota_says() {
    var rule = rule(3);

    assertThat(passed(rule, client("1001"), 10)).isEqualTo(3);
  }

  @Test
  void tells_a_client_over_the_quota_how_long_to_wait() {
    var rule = rule(1);
    assertThat(rule.check(client("1001"))).isEmpty();

    var problem = rule.check(client("1001")).orElseThrow().problem();

    assertThat(problem.entry()).isEqualTo(AfcEntries.FORBIDDEN);
    assertThat(problem.headers()).containsOnlyKeys("Retry-After");
    assertThat(retryAfter(problem)).isEqualTo(60L);
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 1, 999_999_999, 1_000_000_000, 12_345_678_901L, 59_999_999_992L})
  void passes_a_client_that_has_waited_exactly_that_long(long pause) {
    var rule = rule(2);
    assertThat(rule.check(client("1001"))).isEmpty();
    now += 7;
    assertThat(rule.check(client("1001"))).isEmpty();
    now += pause;

    long wait = retryAfter(rule.check(client("1001")).orElseThrow().problem());
    now += SECONDS.toNanos(wait);

    assertThat(rule.check(client("1001"))).isEmpty();
  }

  @Test
  void refuses_a_client_that_returns_within_the_period() {
    var rule = rule(1);
    now += 999_999_999;
    assertThat(rule.check(client("1001"))).isEmpty();

    now += SECONDS.toNanos(60) - 1;

    assertThat(rule.check(client("1001"))).isPresent();
  }

  @Test
  void tells_a_wait_of_at_least_one_second() {
    var rule =
        new QuotaRemaining(
            Quota.parse("1/PT1S"),
            () -> now,
            AfcEntries.CHALLENGE,
            AfcEntries.FORBIDDEN,
            AfcEntries.HEADERS);
    assertThat(rule.check(client("1001"))).isEmpty();
    now += 999_999_999;

    assertThat(retryAfter(rule.check(client("1001")).orElseThrow().problem())).isEqualTo(1);
  }

  @Test
  void does_not_count_refused_requests() {
    var rule = rule(1);
    assertThat(rule.check(client("1001"))).isEmpty();
    long wait = retryAfter(rule.check(client("1001")).orElseThrow().problem());

    for (int i = 0; i < 59; i++) {
      now += SECONDS.toNanos(1);
      assertThat(rule.check(client("1001"))).isPresent();
    }
    now += SECONDS.toNanos(wait - 59);

    assertThat(rule.check(client("1001"))).isEmpty();
  }

  @Test
  void counts_each_client_separately() {
    var rule = rule(2);

    assertThat(passed(rule, client("1001"), 5)).isEqualTo(2);
    assertThat(passed(rule, client("1002"), 5)).isEqualTo(2);
    assertThat(passed(rule, client(" 1001 "), 5)).isZero();
  }

  @Test
  void counts_a_client_across_all_its_addresses() {
    var rule = rule(2);

    assertThat(passed(rule, client("1001").from("192.0.2.1"), 5)).isEqualTo(2);
    assertThat(passed(rule, client("1001").from("192.0.2.2"), 5)).isZero();
  }

  @Test
  void identifies_clients_without_an_id_by_their_address() {
    var rule = rule(2);

    assertThat(passed(rule, FakeRequest.get().from("192.0.2.1"), 5)).isEqualTo(2);
    assertThat(passed(rule, FakeRequest.get().from("192.0.2.1").with("client_id", " "), 5))
        .isZero();
    assertThat(passed(rule, FakeRequest.get().from("192.0.2.2"), 5)).isEqualTo(2);
  }

  @Test
  void counts_an_address_and_an_equal_id_separately() {
    var rule = rule(2);

    assertThat(passed(rule, FakeRequest.get().from("192.0.2.1"), 5)).isEqualTo(2);
    assertThat(passed(rule, client("192.0.2.1"), 5)).isEqualTo(2);
    assertThat(passed(rule, client("at 192.0.2.1"), 5)).isEqualTo(2);
  }

  @Test
  void passes_exactly_as_many_parallel_requests_as_the_quota_says() throws Exception {
    var rule = rule(1_000);
    int threads = 8;
    var together = new CountDownLatch(threads);
    Callable<Integer> client =
        () -> {
          together.countDown();
          together.await();
          return passed(rule, client("1001"), 500);
        };
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      int passed = 0;
      for (Future<Integer> each :
          pool.invokeAll(List.of(client, client, client, client, client, client, client, client))) {
        passed += each.get();
      }
      assertThat(passed).isEqualTo(1_000);
    } finally {
      pool.shutdownNow();
    }
  }

  @Test
  void refuses_a_client_id_of_more_than_128_characters_and_lines_with_different_ids() {
    var rule = rule(2);

    assertThat(rule.check(client("x".repeat(129))).map(Refusal::problem))
        .contains(AfcEntries.CHALLENGE);
    assertThat(rule.check(client("1001").with("client_id", "1002")).map(Refusal::problem))
        .contains(AfcEntries.CHALLENGE);
    assertThat(passed(rule, client(" " + "x".repeat(128)), 5)).isEqualTo(2);
  }

  @Test
  void counts_the_authenticated_user_whatever_client_id_it_names() {
    var rule = rule(5);
    int passed = 0;
    for (int i = 0; i < 60; i++) {
      var request = client("invented-" + i);
      request.authenticated("demo@example.com");
      passed += rule.check(request).isEmpty() ? 1 : 0;
    }

    assertThat(passed).isEqualTo(5);
    assertThat(passed(rule, client("demo@example.com"), 6)).isEqualTo(5);
  }

  @Test
  @Tag("slow")
  void passes_a_new_client_after_a_million_invented_ids() {
    var rule =
        new QuotaRemaining(
            Quota.parse("20000/PT5M"),
            () -> now,
            AfcEntries.CHALLENGE,
            AfcEntries.FORBIDDEN,
            AfcEntries.HEADERS);
    for (int i = 0; i < 1_000_000; i++) {
      now += 100_000;
      rule.check(client("invented-" + i));
    }

    assertThat(passed(rule, client("honest"), 100)).isEqualTo(100);
  }

  @Test
  void passes_a_new_client_among_invented_ids_even_if_the_quota_is_small() {
    var rule = rule(100);
    int passed = 0;
    for (int i = 0; i < 200_000; i++) {
      rule.check(client("invented-" + i));
      if (i % 1_000 == 0) {
        passed += rule.check(client("honest")).isEmpty() ? 1 : 0;
      }
    }

    assertThat(passed).isEqualTo(100);
  }

  @Test
  void is_skipped_after_any_other_problem() {
    assertThat(
            rule(1)
                .isSkippedAfter(List.of(Problem.of(AfcEntries.PROFILE_ID_NOT_FOUND)), client("1")))
        .isTrue();
  }

  @Test
  void reads_the_header_field_that_it_is_given() {
    var rule =
        new QuotaRemaining(
            Quota.parse("2/PT1M"),
            () -> now,
            AfcEntries.CHALLENGE,
            AfcEntries.FORBIDDEN,
            AfcEntries.OTHER_HEADERS);

    assertThat(passed(rule, FakeRequest.get().with("x-client", "1"), 5)).isEqualTo(2);
    assertThat(passed(rule, FakeRequest.get().with("x-client", "2"), 5)).isEqualTo(2);
    // without that field, both are the same address
    assertThat(passed(rule, client("1"), 5)).isEqualTo(2);
    assertThat(passed(rule, client("2"), 5)).isZero();
  }

  @Test
  void refuses_null_by_name() {
    var quota = new Quota(1, Duration.ofMinutes(1));
    assertThatNullPointerException()
        .isThrownBy(
            () ->
                new QuotaRemaining(
                    null,
                    () -> now,
                    AfcEntries.CHALLENGE,
                    AfcEntries.FORBIDDEN,
                    AfcEntries.HEADERS))
        .withMessage("quota");
    assertThatNullPointerException()
        .isThrownBy(
            () ->
                new QuotaRemaining(
                    quota, null, AfcEntries.CHALLENGE, AfcEntries.FORBIDDEN, AfcEntries.HEADERS))
        .withMessage("nanoClock");
  }

  private QuotaRemaining rule(int transactionsPerMinute) {
    var quota = new Quota(transactionsPerMinute, Duration.ofMinutes(1));
    return new QuotaRemaining(
        quota, () -> now, AfcEntries.CHALLENGE, AfcEntries.FORBIDDEN, AfcEntries.HEADERS);
  }

  private static FakeRequest client(String id) {
    return FakeRequest.get().with("client_id", id);
  }

  private static int passed(QuotaRemaining rule, RequestView request, int requests) {
    var problems = new ArrayList<Optional<Refusal>>();
    for (int i = 0; i < requests; i++) {
      problems.add(rule.check(request));
    }
    return (int) problems.stream().filter(Optional::isEmpty).count();
  }

  private static long retryAfter(Problem problem) {
    return Long.parseLong(problem.headers().get("Retry-After"));
  }
}
