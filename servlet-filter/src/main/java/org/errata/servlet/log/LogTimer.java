package org.errata.servlet.log;

import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Runs delayed tasks on a daemon thread that ends when none is left. Thread-safe. */
final class LogTimer {

  /** Null until the first task: most web applications never need it. */
  private ScheduledThreadPoolExecutor executor;

  private boolean closed;

  /** Runs a task after a delay, or at once if the timer is closed. */
  void later(Duration delay, Runnable task) {
    if (!schedule(delay, task)) {
      task.run();
    }
  }

  private synchronized boolean schedule(Duration delay, Runnable task) {
    if (closed) {
      return false;
    }
    if (executor == null) {
      executor = start();
    }
    Future<?> ignored = executor.schedule(task, delay.toNanos(), TimeUnit.NANOSECONDS);
    return true;
  }

  private static ScheduledThreadPoolExecutor start() {
    ScheduledThreadPoolExecutor executor = new ScheduledThreadPoolExecutor(1, LogTimer::thread);
    executor.setKeepAliveTime(1, TimeUnit.SECONDS);
    executor.allowCoreThreadTimeOut(true);
    executor.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    return executor;
  }

  private static Thread thread(Runnable task) {
    Thread thread = new Thread(task, "errata-log");
    thread.setDaemon(true);
    return thread;
  }

  /** Discards the tasks that are waiting, and ends the thread. */
  synchronized void close() {
    closed = true;
    if (executor != null) {
      executor.shutdown();
    }
  }
}
