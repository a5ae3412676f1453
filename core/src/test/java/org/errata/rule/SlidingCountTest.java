package org.errata.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlidingCountTest {

  private static final long SECOND = 1_000_000_000;
  private static final long MINUTE = 60 * SECOND;

  @Test
  void allows_as_many_transactions_as_it_was_made_with() {
    var count = new SlidingCount(3, MINUTE);

    assertThat(count.countOrWait(0)).isZero();
    assertThat(count.countOrWait(SECOND)).isZero();
    assertThat(count.countOrWait(30 * SECOND)).isZero();
    assertThat(count.countOrWait(30 * SECOND)).isPositive();
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 1, SECOND / 2, SECOND - 1, SECOND, SECOND + 1, 59 * SECOND + 1})
  void keeps_a_transaction_for_the_whole_period(long madeAt) {
    var count = new SlidingCount(1, MINUTE);
    assertThat(count.countOrWait(madeAt)).isZero();

    assertThat(count.countOrWait(madeAt + MINUTE - 1)).isPositive();
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 1, SECOND / 2, SECOND - 1, SECOND, SECOND + 1, 59 * SECOND + 1})
  void removes_a_transaction_when_the_period_is_over(long madeAt) {
    var count = new SlidingCount(1, MINUTE);
    assertThat(count.countOrWait(madeAt)).isZero();

    assertThat(count.countOrWait(madeAt + MINUTE)).isZero();
  }

  @Test
  void removes_transactions_one_by_one_in_their_order() {
    var count = new SlidingCount(2, MINUTE);
    assertThat(count.countOrWait(0)).isZero();
    assertThat(count.countOrWait(30 * SECOND)).isZero();

    var wait = count.countOrWait(40 * SECOND);
    assertThat(count.countOrWait(40 * SECOND + wait)).isZero();
    assertThat(count.countOrWait(40 * SECOND + wait)).isPositive();
  }

  @Test
  void does_not_count_refused_transactions() {
    var count = new SlidingCount(1, MINUTE);
    assertThat(count.countOrWait(0)).isZero();

    for (long now = SECOND; now < MINUTE; now += SECOND) {
      assertThat(count.countOrWait(now)).isPositive();
    }

    assertThat(count.countOrWait(MINUTE)).isZero();
  }

  @Test
  void returns_the_total_until_it_is_removed() {
    var count = new SlidingCount(2, MINUTE);
    assertThat(count.total(0)).isZero();

    assertThat(count.countOrWait(10 * SECOND)).isZero();

    assertThat(count.total(10 * SECOND)).isOne();
    assertThat(count.total(10 * SECOND + MINUTE - 1)).isOne();
    assertThat(count.total(10 * SECOND + MINUTE)).isZero();
  }

  @Test
  void removes_all_transactions_after_a_long_pause() {
    var count = new SlidingCount(1, MINUTE);
    assertThat(count.countOrWait(0)).isZero();

    assertThat(count.countOrWait(1_000_000 * MINUTE)).isZero();
    assertThat(count.countOrWait(1_000_000 * MINUTE + 1)).isPositive();
  }

  @Test
  void accepts_a_thread_whose_time_is_earlier_than_the_latest() {
    var count = new SlidingCount(2, MINUTE);
    assertThat(count.countOrWait(30 * SECOND)).isZero();
    assertThat(count.countOrWait(10 * SECOND)).isZero();

    assertThat(count.countOrWait(10 * SECOND)).isPositive();
    assertThat(count.countOrWait(30 * SECOND + MINUTE - 1)).isPositive();
    assertThat(count.countOrWait(30 * SECOND + MINUTE)).isZero();
  }

  @Test
  void keeps_the_transactions_of_a_group_when_a_thread_with_an_earlier_time_adds_to_it() {
    var count = new SlidingCount(128, MINUTE);
    assertThat(count.countOrWait(30 * SECOND)).isZero();
    assertThat(count.countOrWait(10 * SECOND)).isZero();
    assertThat(passed(count, 126, 30 * SECOND)).isEqualTo(126);

    assertThat(count.countOrWait(10 * SECOND + MINUTE)).isPositive();
    assertThat(count.countOrWait(30 * SECOND + MINUTE)).isZero();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 63, 64, 65, 127, 128, 129, 1_000, 20_000})
  void removes_all_transactions_when_the_period_is_over(int allowed) {
    var count = new SlidingCount(allowed, MINUTE);
    for (long now = 0; now < 3 * MINUTE; now += MINUTE) {
      assertThat(passed(count, allowed + 10, now)).isEqualTo(allowed);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 63, 64})
  void counts_up_to_64_transactions_exactly(int allowed) {
    var count = new SlidingCount(allowed, MINUTE);
    for (int i = 0; i < allowed; i++) {
      assertThat(count.countOrWait(i)).isZero();
    }

    for (int i = 0; i < allowed; i++) {
      assertThat(count.countOrWait(MINUTE + i)).isZero();
      assertThat(count.countOrWait(MINUTE + i)).isPositive();
    }
  }

  @Test
  void allows_no_more_reservations_than_events() {
    var count = new SlidingCount(3, MINUTE);
    assertThat(count.countOrWait(0)).isZero();

    assertThat(count.reserve(0)).isTrue();
    assertThat(count.reserve(0)).isTrue();
    assertThat(count.reserve(0)).isFalse();
    assertThat(count.hasReservations()).isTrue();
    assertThat(count.total(0)).isEqualTo(3);
  }

  @Test
  void gives_back_a_reservation_that_does_not_count() {
    var count = new SlidingCount(1, MINUTE);
    assertThat(count.reserve(0)).isTrue();

    count.settle(SECOND, false);

    assertThat(count.total(SECOND)).isZero();
    assertThat(count.hasReservations()).isFalse();
    assertThat(count.reserve(SECOND)).isTrue();
  }

  @Test
  void counts_a_reservation_from_the_time_at_which_it_ends() {
    var count = new SlidingCount(1, MINUTE);
    assertThat(count.reserve(0)).isTrue();

    count.settle(10 * SECOND, true);

    assertThat(count.reserve(10 * SECOND + MINUTE - 1)).isFalse();
    assertThat(count.reserve(10 * SECOND + MINUTE)).isTrue();
  }

  @ParameterizedTest(name = "{0} in {1} ns")
  @CsvSource({
    "1, 1000000000",
    "3, 1000000000",
    "10, 1000000007",
    "100, 60000000000",
    "7, 300000000000",
    "1, 31536000000000000",
  })
  void never_allows_more_in_any_period_and_returns_a_sufficient_wait(int allowed, long period) {
    var random = new Random(allowed * period);
    var passed = new ArrayDeque<Long>();
    var count = new SlidingCount(allowed, period);
    long now = 0;
    // nanoTime overflows after 292 years
    for (int i = 0; i < 20_000 && now < Long.MAX_VALUE / 2; i++) {
      now += (long) (random.nextDouble() * random.nextDouble() * 2 * period / allowed);
      long wait = count.countOrWait(now);
      if (wait > 0) {
        assertThat(wait).isLessThanOrEqualTo(period);
        if (random.nextInt(4) > 0) {
          continue;
        }
        now += wait;
        assertThat(count.countOrWait(now)).as("after the wait").isZero();
      }
      passed.add(now);
      if (passed.size() > allowed) {
        assertThat(now - passed.remove())
            .as("time of %d", allowed + 1)
            .isGreaterThanOrEqualTo(period);
      }
    }
  }

  private static int passed(SlidingCount count, int transactions, long now) {
    int passed = 0;
    for (int i = 0; i < transactions; i++) {
      passed += count.countOrWait(now) == 0 ? 1 : 0;
    }
    return passed;
  }
}
