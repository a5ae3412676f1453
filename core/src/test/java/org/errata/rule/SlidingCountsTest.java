package org.errata.rule;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SlidingCountsTest {

  private static final int MOST_KEYS = SlidingCounts.SHARDS * SlidingCounts.KEYS;

  private final ExecutorService pool = Executors.newCachedThreadPool();

  /** The time, which tests advance. It starts near the overflow, as nanoTime may. */
  private long now = Long.MAX_VALUE - 1_000;

  @AfterEach
  void stops_the_threads() {
    pool.shutdownNow();
  }

  @Test
  void count_each_key_separately() {
    var counts = counts("2/PT1M");

    assertThat(passed(counts, "a", 5)).isEqualTo(2);
    assertThat(passed(counts, "b", 5)).isEqualTo(2);
  }

  @Test
  void have_a_bounded_number_of_keys() {
    var counts = counts("1/PT1M");
    for (int i = 0; i < 200_000; i++) {
      counts.countOrWait("key " + i);
    }

    assertThat(counts.size()).isEqualTo(MOST_KEYS);
  }

  @Test
  void keep_the_count_of_a_busy_key_among_many_others() {
    var counts = counts("3/PT1M");
    assertThat(passed(counts, "busy", 2)).isEqualTo(2);
    for (int i = 0; i < 200_000; i++) {
      counts.countOrWait("key " + i);
    }

    assertThat(passed(counts, "busy", 5)).isEqualTo(1);
  }

  @Test
  void replace_the_oldest_of_the_keys_with_the_lowest_count() {
    var counts = counts("1/PT1M");
    assertThat(passed(counts, "early", 1)).isEqualTo(1);
    for (int i = 0; i < 200_000; i++) {
      counts.countOrWait("key " + i);
    }
    assertThat(passed(counts, "late", 1)).isEqualTo(1);

    assertThat(passed(counts, "late", 1)).isZero();
    assertThat(passed(counts, "early", 1)).isEqualTo(1);
  }

  @Test
  void remove_idle_keys_by_time_however_few_there_are() {
    var counts = counts("1/PT1M");
    for (int i = 0; i < 10; i++) {
      counts.countOrWait("key " + i);
    }
    now += SECONDS.toNanos(30);
    counts.countOrWait("busy");
    now += SECONDS.toNanos(31);
    counts.countOrWait("one more");

    assertThat(counts.size()).isEqualTo(2);
    assertThat(passed(counts, "busy", 1)).isZero();
  }

  @Test
  void count_every_event_of_parallel_threads() throws Exception {
    int allowed = 40_000;
    var counts = counts(allowed + "/PT1M");
    var together = new CountDownLatch(4);
    Callable<Integer> client =
        () -> {
          together.countDown();
          together.await();
          return passed(counts, "key", allowed / 2);
        };
    int passed = 0;
    for (Future<Integer> each : pool.invokeAll(Collections.nCopies(4, client))) {
      passed += each.get();
    }

    assertThat(passed).isEqualTo(allowed);
  }

  @Test
  void refuse_a_reservation_when_all_events_have_counted() {
    var counts = counts("1/PT1M");
    assertThat(counts.reserve("key")).isTrue();
    counts.settle("key", true);

    assertThat(counts.reserve("key")).isFalse();
    now += SECONDS.toNanos(60);
    assertThat(counts.reserve("key")).isTrue();
  }

  @Test
  void tell_the_wait_without_counting() {
    var counts = counts("1/PT1M");
    assertThat(counts.waitOf("key")).isZero();
    assertThat(counts.size()).isZero();
    counts.countOrWait("key");
    now += SECONDS.toNanos(20);

    assertThat(counts.waitOf("key")).isEqualTo(SECONDS.toNanos(40));
    assertThat(counts.waitOf("other")).isZero();
  }

  @Test
  void count_thirty_thousand_keys_exactly() {
    var counts = counts("1/PT1M");
    for (int i = 0; i < 30_000; i++) {
      assertThat(counts.countOrWait("key " + i)).isZero();
    }
    for (int i = 0; i < 30_000; i++) {
      assertThat(counts.countOrWait("key " + i)).isPositive();
    }
  }

  @Test
  void let_a_reservation_wait_until_an_earlier_one_is_given_back() throws Exception {
    var counts = counts("1/PT1M");
    assertThat(counts.reserve("key")).isTrue();
    Future<Boolean> second = pool.submit(() -> counts.reserve("key"));
    assertThatExceptionOfType(TimeoutException.class)
        .isThrownBy(() -> second.get(100, MILLISECONDS));

    counts.settle("key", false);

    assertThat(second.get(10, SECONDS)).isTrue();
  }

  @Test
  void let_a_reservation_wait_until_an_earlier_one_counts() throws Exception {
    var counts = counts("1/PT1M");
    assertThat(counts.reserve("key")).isTrue();
    Future<Boolean> second = pool.submit(() -> counts.reserve("key"));
    assertThatExceptionOfType(TimeoutException.class)
        .isThrownBy(() -> second.get(100, MILLISECONDS));

    counts.settle("key", true);

    assertThat(second.get(10, SECONDS)).isFalse();
  }

  @Test
  void refuse_the_reservation_of_a_thread_that_is_interrupted() throws Exception {
    var counts = counts("1/PT1M");
    assertThat(counts.reserve("key")).isTrue();
    var waiting = new CountDownLatch(1);
    Future<Boolean> second =
        pool.submit(
            () -> {
              waiting.countDown();
              return !counts.reserve("key") && Thread.currentThread().isInterrupted();
            });
    waiting.await();

    pool.shutdownNow();

    assertThat(second.get(10, SECONDS)).isTrue();
  }

  private SlidingCounts counts(String quota) {
    return new SlidingCounts(Quota.parse(quota), () -> now);
  }

  private static int passed(SlidingCounts counts, String key, int events) {
    int passed = 0;
    for (int i = 0; i < events; i++) {
      passed += counts.countOrWait(key) == 0 ? 1 : 0;
    }
    return passed;
  }
}
