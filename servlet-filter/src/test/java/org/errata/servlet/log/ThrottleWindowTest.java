package org.errata.servlet.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.System.Logger.Level;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ThrottleWindowTest {

  private static final long START = 5_000_000_000L;
  private static final long SECOND = 1_000_000_000L;

  private final ThrottleWindow window =
      new ThrottleWindow(Level.ERROR, "not-found", new LogLimits(2, Duration.ofSeconds(1)), START);

  @Test
  void admits_as_many_as_the_limit_says_until_the_window_ends() {
    assertThat(window.isAmongFirst(START)).isTrue();
    assertThat(window.isAmongFirst(START + 1)).isTrue();
    assertThat(window.isAmongFirst(START + 2)).isFalse();
    assertThat(window.isAmongFirst(START + SECOND - 1)).isFalse();
  }

  @Test
  void begins_again_with_the_first_error_after_the_window() {
    for (int i = 0; i < 5; i++) {
      window.isAmongFirst(START);
    }

    assertThat(window.isAmongFirst(START + SECOND)).isTrue();
    assertThat(window.isAmongFirst(START + SECOND)).isTrue();
    assertThat(window.isAmongFirst(START + 2 * SECOND - 1)).isFalse();
    assertThat(window.isAmongFirst(START + 2 * SECOND)).isTrue();
  }

  @Test
  void has_one_summary_until_the_count_is_taken() {
    assertThat(window.count(START)).isTrue();
    assertThat(window.count(START)).isFalse();
    assertThat(window.takeCount()).isEqualTo(2);
    assertThat(window.takeCount()).isZero();
    assertThat(window.count(START)).isTrue();
  }
}
