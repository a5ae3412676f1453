package org.errata.demo.load.contestant;

import com.sun.management.OperatingSystemMXBean;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/** Measures what this JVM has used since its start. */
final class Meter {

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private static final OperatingSystemMXBean PROCESS =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  private Meter() {}

  /** Returns the processor time of all threads, including JIT compiler and garbage collector. */
  static long cpuNanos() {
    return PROCESS.getProcessCpuTime();
  }

  /** Returns the allocation of the live threads; in the pools of the contestants no thread ends. */
  static long allocatedBytes() {
    long sum = 0;
    for (long bytes : THREADS.getThreadAllocatedBytes(THREADS.getAllThreadIds())) {
      sum += Math.max(0, bytes);
    }
    return sum;
  }

  /** Collects twice: objects with cleaners become free in the second collection only. */
  static long heapBytesAfterCollection() {
    System.gc();
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }

  static long threads() {
    return THREADS.getThreadCount();
  }
}
