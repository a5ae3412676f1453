package org.errata.servlet.validation;

import java.util.concurrent.ArrayBlockingQueue;

/**
 * Buffers for the beginnings of request bodies, which later requests use again. Keeps at most
 * {@value #MOST_KEPT} of them, and none that is larger than {@value #LARGEST_KEPT} bytes.
 * Thread-safe.
 */
public final class BufferPool {

  private static final int MOST_KEPT = 32;
  private static final int LARGEST_KEPT = 262_144;

  private final int size;
  private final ArrayBlockingQueue<byte[]> free = new ArrayBlockingQueue<>(MOST_KEPT);

  /**
   * Makes a pool.
   *
   * @param size the size of each buffer in bytes; 0 if nothing is read ahead
   */
  public BufferPool(int size) {
    this.size = size;
  }

  /** How large each of them is. */
  int size() {
    return size;
  }

  /** Returns a buffer that nobody else has. Its content has no meaning. */
  byte[] take() {
    byte[] kept = free.poll();
    return kept == null ? new byte[size] : kept;
  }

  /** Takes a buffer back, which the caller must not use any more. */
  void giveBack(byte[] buffer) {
    if (size <= LARGEST_KEPT && buffer.length == size) {
      // a full pool leaves it to the garbage collector
      boolean ignored = free.offer(buffer);
    }
  }
}
