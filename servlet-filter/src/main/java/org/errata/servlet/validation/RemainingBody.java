package org.errata.servlet.validation;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.IOException;
import java.util.Arrays;

/** The part of a request body after its buffered beginning. Used by one thread at a time. */
final class RemainingBody {

  /** More than the buffer of any container. */
  private static final int MOST_TAKEN_OVER = 65_536;

  private final ServletInputStream source;
  private byte[] takenOver = {};
  private int position;
  private boolean isEndSeen;
  private boolean isCalledByContainer = true;

  RemainingBody(ServletInputStream source) {
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

  /**
   * Whether the container says that there is no more. Jetty says so only after the end was read.
   */
  boolean isFinished() {
    return position == takenOver.length && isSourceFinished();
  }

  /** Grizzly says that a body is finished while it still has bytes of it. */
  private boolean isSourceFinished() {
    try {
      return source.isFinished() && source.available() <= 0;
    } catch (IOException e) {
      return true;
    }
  }

  int available() throws IOException {
    return position < takenOver.length ? takenOver.length - position : source.available();
  }

  /** If the container calls no listener, there is nothing to wait for. */
  boolean isReady() {
    return position < takenOver.length || !isCalledByContainer || source.isReady();
  }

  /** Sets a listener; returns false if the container would never call it. */
  boolean askContainer(ReadListener listener) throws IOException {
    takeOver();
    isCalledByContainer = !isSourceFinished();
    if (isCalledByContainer) {
      source.setReadListener(listener);
    }
    return isCalledByContainer;
  }

  /**
   * Reads what the container has buffered. If a listener is set in the middle of a body, Tomcat
   * overwrites the buffered bytes with new ones.
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
