package org.errata.rule;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Collections;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

class FailedCredentialsLimitTest {

  private static final Optional<Quota> NONE = Optional.empty();
  private static final String GUESSER = "192.0.2.66";
  private static final String HOME = "192.0.2.1";

  private final AtomicInteger asked = new AtomicInteger();
  private long now = Long.MAX_VALUE - 1_000;

  @Test
  void refuses_the_right_password_of_a_user_after_too_many_wrong_ones() {
    var check = check(NONE, perMinute(3));
    for (int i = 0; i < 300; i++) {
      assertThat(check.accepts(of("demo", "wrong"), from("192.0.2." + i % 100))).isFalse();
    }

    assertThat(check.accepts(of("demo", "secret"), from(HOME))).isFalse();
    assertThat(asked).hasValue(3);
    assertThat(check.accepts(of("other", "secret"), from(HOME))).isTrue();
  }

  @Test
  void refuses_the_right_password_from_an_address_after_too_many_wrong_ones() {
    var check = check(perMinute(3), NONE);
    for (int i = 0; i < 300; i++) {
      assertThat(check.accepts(of("user-" + i, "wrong"), from(GUESSER))).isFalse();
    }

    assertThat(check.accepts(of("demo", "secret"), from(GUESSER))).isFalse();
    assertThat(asked).hasValue(3);
    assertThat(check.accepts(of("demo", "secret"), from(HOME))).isTrue();
  }

  @Test
  void asks_again_when_the_period_is_over() {
    var check = check(perMinute(1), perMinute(1));
    assertThat(check.accepts(of("demo", "wrong"), from(HOME))).isFalse();

    now += SECONDS.toNanos(60) - 1;
    assertThat(check.accepts(of("demo", "secret"), from(HOME))).isFalse();
    now++;
    assertThat(check.accepts(of("demo", "secret"), from(HOME))).isTrue();
  }

  @Test
  void counts_a_user_name_in_any_case_and_of_any_length() {
    var check = check(NONE, perMinute(2));
    var longName = "x".repeat(5_000);

    assertThat(check.accepts(of("demo", "wrong"), from(GUESSER))).isFalse();
    assertThat(check.accepts(of("DEMO", "wrong"), from(GUESSER))).isFalse();
    assertThat(check.accepts(of("Demo", "secret"), from(GUESSER))).isFalse();
    assertThat(asked).hasValue(2);
    for (int i = 0; i < 10; i++) {
      assertThat(check.accepts(of(longName, "wrong"), from(GUESSER))).isFalse();
    }
    assertThat(asked).hasValue(4);
  }

  @Test
  void does_not_count_accepted_credentials() {
    var check = check(perMinute(1), perMinute(1));

    for (int i = 0; i < 100; i++) {
      assertThat(check.accepts(of("demo", "secret"), from("192.0.2." + i % 10))).isTrue();
    }
  }

  @Test
  void does_not_reset_the_failures_of_an_address_when_another_user_is_accepted() {
    var check = check(perMinute(3), perMinute(3));
    int failed = 0;
    for (int i = 0; i < 50; i++) {
      failed += check.accepts(of("victim-" + i, "wrong"), from(GUESSER)) ? 0 : 1;
      check.accepts(of("own", "secret"), from(GUESSER));
    }

    assertThat(failed).isEqualTo(50);
    assertThat(asked.get() - 50).isLessThanOrEqualTo(3);
  }

  @Test
  void does_not_lock_a_user_out_of_an_address_where_it_was_accepted() {
    var check = check(perMinute(3), perMinute(3));
    assertThat(check.accepts(of("demo", "secret"), from(HOME))).isTrue();
    for (int i = 0; i < 20; i++) {
      assertThat(check.accepts(of("demo", "wrong"), from("198.51.100." + i))).isFalse();
      assertThat(check.accepts(of("user-" + i, "wrong"), from(HOME))).isFalse();
    }

    assertThat(check.accepts(of("demo", "secret"), from(HOME))).isTrue();
    assertThat(check.accepts(of("demo", "secret"), from("203.0.113.1"))).isFalse();
  }

  @Test
  void limits_the_failures_of_a_user_also_at_an_address_where_it_was_accepted() {
    var check = check(perMinute(3), perMinute(3));
    assertThat(check.accepts(of("demo", "secret"), from(HOME))).isTrue();
    for (int i = 0; i < 20; i++) {
      assertThat(check.accepts(of("demo", "wrong"), from(HOME))).isFalse();
    }

    assertThat(check.accepts(of("demo", "secret"), from(HOME))).isFalse();
    assertThat(asked).hasValue(4);
  }

  @Test
  void limits_the_failures_of_an_accepted_user_where_only_addresses_have_a_limit() {
    var check = check(perMinute(3), NONE);
    assertThat(check.accepts(of("demo", "secret"), from(HOME))).isTrue();
    for (int i = 0; i < 20; i++) {
      assertThat(check.accepts(of("demo", "wrong"), from(HOME))).isFalse();
    }

    assertThat(asked).hasValue(4);
  }

  @Test
  void always_asks_without_limits() {
    var check = check(NONE, NONE);
    for (int i = 0; i < 100; i++) {
      assertThat(check.accepts(of("demo", "wrong"), from(GUESSER))).isFalse();
    }

    assertThat(asked).hasValue(100);
  }

  @Test
  void does_not_count_an_exception_of_the_check() {
    var check =
        new FailedCredentialsLimit(
            (credentials, request) -> {
              if (asked.incrementAndGet() <= 10) {
                throw new IllegalStateException("no directory");
              }
              return true;
            },
            perMinute(1),
            perMinute(1),
            () -> now);
    for (int i = 0; i < 10; i++) {
      assertThatIllegalStateException()
          .isThrownBy(() -> check.accepts(of("demo", "secret"), from(HOME)))
          .withMessage("no directory");
    }

    assertThat(check.accepts(of("demo", "secret"), from(HOME))).isTrue();
  }

  @Test
  void asks_no_more_often_when_guesses_arrive_together() throws Exception {
    var check = check(perMinute(20), perMinute(20));
    int accepted = together(64, () -> check.accepts(of("demo", "wrong"), from(GUESSER)));

    assertThat(accepted).isZero();
    assertThat(asked).hasValue(20);
  }

  @Test
  void accepts_all_right_credentials_that_arrive_together() throws Exception {
    var check = check(perMinute(1), perMinute(1));

    assertThat(together(64, () -> check.accepts(of("demo", "secret"), from(HOME)))).isEqualTo(64);
  }

  private static int together(int threads, Callable<Boolean> request) throws Exception {
    var ready = new CountDownLatch(threads);
    Callable<Boolean> client =
        () -> {
          ready.countDown();
          ready.await();
          return request.call();
        };
    var pool = Executors.newFixedThreadPool(threads);
    try {
      int accepted = 0;
      for (Future<Boolean> each : pool.invokeAll(Collections.nCopies(threads, client))) {
        accepted += each.get() ? 1 : 0;
      }
      return accepted;
    } finally {
      pool.shutdownNow();
    }
  }

  /** Accepts every user whose password is {@code secret}, in any case of the name. */
  private CredentialCheck check(Optional<Quota> byAddress, Optional<Quota> byUser) {
    return new FailedCredentialsLimit(
        (credentials, request) -> {
          asked.incrementAndGet();
          LockSupport.parkNanos(100_000);
          return credentials.password().equals("secret");
        },
        byAddress,
        byUser,
        () -> now);
  }

  private static Optional<Quota> perMinute(int failures) {
    return Optional.of(Quota.parse(failures + "/PT1M"));
  }

  private static Credentials of(String user, String password) {
    return new Credentials(user, password, "1001");
  }

  private static FakeRequest from(String address) {
    return FakeRequest.get().from(address);
  }
}
