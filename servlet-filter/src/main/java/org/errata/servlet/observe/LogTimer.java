package org.errata.servlet.observe;

import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Does work later, on a thread that lives only while there is some to do. Thread-safe. */
final class LogTimer {

  /** Made when it is first needed: most web applications see no storm. */
  private ScheduledThreadPoolExecutor executor;

  private boolean closed;

  /** Does work after a while, or now if the timer is closed. */
  void later(Duration delay, Runnable work) {
    if (!schedules(delay, work)) {
      work.run();
    }
  }

  private synchronized boolean schedules(Duration delay, Runnable work) {
    if (closed) {
      return false;
    }
    if (executor == null) {
      executor = start();
    }
    Future<?> ignored = executor.schedule(work, delay.toNanos(), TimeUnit.NANOSECONDS);
    return true;
  }

  private static ScheduledThreadPoolExecutor start() {
    ScheduledThreadPoolExecutor executor = new ScheduledThreadPoolExecutor(1, LogTimer::thread);
    executor.setKeepAliveTime(1, TimeUnit.SECONDS);
    executor.allowCoreThreadTimeOut(true);
    executor.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    return executor;
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "errata-log");
    thread.setDaemon(true);
    return thread;
  }

  /** Drops what is still to be done, and ends the thread. */
  synchronized void close() {
    closed = true;
    if (executor != null) {
      executor.shutdown();
    }
  }
}
