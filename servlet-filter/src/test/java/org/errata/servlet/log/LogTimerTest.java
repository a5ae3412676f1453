package org.errata.servlet.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class LogTimerTest {

  private static final Duration SOON = Duration.ofMillis(1);

  private final List<String> done = new CopyOnWriteArrayList<>();
  private final AtomicBoolean refuses = new AtomicBoolean();
  private final ThreadFactory threads =
      task -> {
        if (refuses.get()) {
          throw new SecurityException("modifyThreadGroup");
        }
        return new Thread(task);
      };

  @Test
  void tells_that_a_task_will_not_run_and_runs_later_ones_again() throws Exception {
    LogTimer timer = new LogTimer(threads);

    refuses.set(true);
    assertThat(timer.later(SOON, () -> done.add("refused"))).isFalse();
    refuses.set(false);
    assertThat(timer.later(SOON, () -> done.add("later"))).isTrue();
    for (int i = 0; i < 200 && done.isEmpty(); i++) {
      Thread.sleep(50);
    }

    assertThat(done).containsExactly("later");
  }

  @Test
  void runs_a_task_at_once_when_it_is_closed() {
    LogTimer timer = new LogTimer(threads);

    timer.close();

    assertThat(timer.later(SOON, () -> done.add("at once"))).isTrue();
    assertThat(done).containsExactly("at once");
  }
}
