package org.errata.servlet;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.IOException;
import java.util.Arrays;

/**
 * What of a body comes after the part that was read ahead: the container's stream, or empty. Used
 * by one thread at a time.
 */
final class BodyRest {

  /** More than the buffer of any container, less than would hurt. */
  private static final int MOST_TAKEN_OVER = 65_536;

  private final ServletInputStream source;
  private byte[] takenOver = {};
  private int position;
  private boolean isEndSeen;
  private boolean isCalledByContainer = true;

  BodyRest(ServletInputStream source) {
    this.source = source;
  }

  int read(byte[] target, int offset, int length) throws IOException {
    int n;
    if (position < takenOver.length) {
      n = Math.min(length, takenOver.length - position);
      System.arraycopy(takenOver, position, target, offset, n);
      position += n;
    } else {
      n = source.read(target, offset, length);
      isEndSeen = n < 0;
    }
    return n;
  }

  /** Whether the last byte has been read, as far as can be told without blocking. */
  boolean isRead() {
    return isEndSeen || isFinished();
  }

  /** Whether the container says that there is no more, which Jetty does after the end alone. */
  boolean isFinished() {
    return position == takenOver.length && source.isFinished();
  }

  int available() throws IOException {
    return position < takenOver.length ? takenOver.length - position : source.available();
  }

  /** Without calls from the container there is nothing left to wait for. */
  boolean isReady() {
    return position < takenOver.length || !isCalledByContainer || source.isReady();
  }

  /** Leaves it to the container to tell when there is more; returns false where it would not. */
  boolean askContainer(ReadListener listener) throws IOException {
    takeOver();
    isCalledByContainer = !source.isFinished();
    if (isCalledByContainer) {
      source.setReadListener(listener);
    }
    return isCalledByContainer;
  }

  /**
   * Takes what the container has in its buffer already: Tomcat, asked for a listener in the middle
   * of a body, reads new bytes over those in its buffer that nobody has read yet.
   */
  private void takeOver() throws IOException {
    int count = 0;
    for (int n = source.available(); n > 0 && count < MOST_TAKEN_OVER; n = source.available()) {
      takenOver = Arrays.copyOf(takenOver, count + n);
      n = source.read(takenOver, count, n);
      count += Math.max(n, 0);
    }
    takenOver = Arrays.copyOf(takenOver, count);
  }
}
