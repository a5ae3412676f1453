package org.errata.servlet.exchange;

import jakarta.servlet.ServletInputStream;
import java.io.IOException;
import java.util.Arrays;

/**
 * A request body of which the start is copied while it is read. Where the length is declared, one
 * array of that length is all that a copy costs.
 */
public final class CopiedInputStream extends WrappedInputStream implements RequestBodyCopy {

  /** Less than 0 if it is unknown. */
  private final long declaredLength;

  /** Null until the first byte is read. */
  private byte[] kept;

  private int count;
  private long read;
  private boolean endSeen;

  CopiedInputStream(ServletInputStream stream, long declaredLength) {
    super(stream);
    this.declaredLength = declaredLength;
  }

  /**
   * Returns the stream of the container, for those who recognize its class.
   *
   * @param stream the stream of a request
   * @return the stream that is copied; {@code stream} itself if it is none that copies
   */
  public static ServletInputStream source(ServletInputStream stream) {
    return stream instanceof CopiedInputStream copied ? copied.stream : stream;
  }

  @Override
  public byte[] start() {
    return kept == null ? new byte[0] : Arrays.copyOf(kept, count);
  }

  @Override
  public boolean isCut() {
    return read > count;
  }

  @Override
  public boolean isEnded() {
    return endSeen || (read > 0 && read == declaredLength);
  }

  @Override
  public int read() throws IOException {
    int one = stream.read();
    if (one < 0) {
      endSeen = true;
    } else {
      read++;
      if (count < LIMIT) {
        reserve(1);
        kept[count++] = (byte) one;
      }
    }
    return one;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    int n = stream.read(target, offset, length);
    if (n < 0) {
      endSeen = true;
    } else {
      read += n;
      if (count < LIMIT) {
        keep(target, offset, n);
      }
    }
    return n;
  }

  private void keep(byte[] source, int offset, int length) {
    int n = Math.min(length, LIMIT - count);
    if (n > 0) {
      reserve(n);
      System.arraycopy(source, offset, kept, count, n);
      count += n;
    }
  }

  private void reserve(int more) {
    if (kept == null) {
      kept = new byte[(int) Math.min(LIMIT, Math.max(declaredLength, more))];
    } else if (count + more > kept.length) {
      kept = Arrays.copyOf(kept, Math.min(LIMIT, Math.max(2 * kept.length, count + more)));
    }
  }
}
