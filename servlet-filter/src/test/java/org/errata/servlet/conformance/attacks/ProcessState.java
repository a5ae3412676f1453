package org.errata.servlet.conformance.attacks;

import org.errata.servlet.harness.RunningContainer;
import org.errata.servlet.wire.RawRequest;

/**
 * What the JVM of a container holds.
 *
 * @param heapBytes the bytes that are reachable, after full collections
 * @param threads the number of threads
 * @param files the number of open file descriptors, sockets among them
 */
record ProcessState(long heapBytes, int threads, int files) {

  private static final int MEGABYTE = 1 << 20;

  /** Asks a container that has the application under attack. */
  static ProcessState of(RunningContainer container) {
    String[] numbers =
        container.exchange(RawRequest.get("/attacks/process-state")).text().split(" ", -1);
    return new ProcessState(
        Long.parseLong(numbers[0]), Integer.parseInt(numbers[1]), Integer.parseInt(numbers[2]));
  }

  double heapMegabytes() {
    return (double) heapBytes / MEGABYTE;
  }
}
