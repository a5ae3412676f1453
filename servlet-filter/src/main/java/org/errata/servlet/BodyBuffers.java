package org.errata.servlet;

import java.util.concurrent.ArrayBlockingQueue;

/**
 * Buffers for the beginnings of bodies, used again by later requests. Of larger ones, which only a
 * configuration asks for, none is kept. Thread-safe.
 */
final class BodyBuffers {

  private static final int MOST_KEPT = 32;
  private static final int LARGEST_KEPT = 262_144;

  private final int size;
  private final ArrayBlockingQueue<byte[]> free = new ArrayBlockingQueue<>(MOST_KEPT);

  BodyBuffers(int size) {
    this.size = size;
  }

  /** How large each of them is. */
  int size() {
    return size;
  }

  /** Returns a buffer that nobody else has; what is in it has no meaning. */
  byte[] take() {
    byte[] kept = free.poll();
    return kept == null ? new byte[size] : kept;
  }

  /** Takes a buffer back, which its user has forgotten. */
  void giveBack(byte[] buffer) {
    if (size <= LARGEST_KEPT && buffer.length == size) {
      // where there are enough, it is left to the garbage collector
      boolean ignored = free.offer(buffer);
    }
  }
}
