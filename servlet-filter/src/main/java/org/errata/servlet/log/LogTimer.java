package org.errata.servlet.log;

import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;

/** Runs delayed tasks on a daemon thread that ends when none is left. Thread-safe. */
final class LogTimer {

  /** Null until the first task: most web applications never need it. */
  private ScheduledThreadPoolExecutor executor;

  private boolean closed;

  private final ThreadFactory threads;

  LogTimer() {
    this(LogTimer::thread);
  }

  LogTimer(ThreadFactory threads) {
    this.threads = threads;
  }

  /**
   * Runs a task after a delay, or at once if the timer is closed.
   *
   * @return false if the task will not run, as no thread can be made for it
   */
  boolean later(Duration delay, Runnable task) {
    synchronized (this) {
      if (!closed) {
        return schedule(delay, task);
      }
    }
    task.run();
    return true;
  }

  private boolean schedule(Duration delay, Runnable task) {
    try {
      if (executor == null) {
        executor = start();
      }
      Future<?> ignored = executor.schedule(task, delay.toNanos(), TimeUnit.NANOSECONDS);
      return true;
    } catch (Throwable refused) {
      // the memory or threads that the process may have are used up, or a security manager refuses
      if (executor != null && executor.getPoolSize() == 0) {
        // the executor keeps the task that it had no thread for
        executor.getQueue().clear();
      }
      return false;
    }
  }

  private ScheduledThreadPoolExecutor start() {
    ScheduledThreadPoolExecutor executor = new ScheduledThreadPoolExecutor(1, threads);
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
      try {
        executor.shutdown();
      } catch (SecurityException refused) {
        // its thread ends when no task is left
      }
    }
  }
}
