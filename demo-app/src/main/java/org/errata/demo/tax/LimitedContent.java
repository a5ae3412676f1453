package org.errata.demo.tax;

import jakarta.json.JsonException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * The content of a request, up to a limit. Closing it reads the rest, so that the validation in
 * front of the application has seen the whole content before the application acts on it.
 */
final class LimitedContent extends FilterInputStream {

  private final long limit;
  private long count;

  LimitedContent(InputStream in, long limit) {
    super(in);
    this.limit = limit;
  }

  @Override
  public int read() throws IOException {
    byte[] single = new byte[1];
    return read(single, 0, 1) < 0 ? -1 : single[0] & 0xff;
  }

  /**
   * Reads some bytes.
   *
   * @throws JsonException beyond the limit
   */
  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    int read = super.read(target, offset, length);
    count += Math.max(read, 0);
    if (isTooLarge()) {
      throw new JsonException("content of more than " + limit + " bytes");
    }
    return read;
  }

  boolean isTooLarge() {
    return count > limit;
  }

  /** Leaves the stream of the request open, which the container owns. */
  @Override
  public void close() throws IOException {
    if (!isTooLarge()) {
      transferTo(OutputStream.nullOutputStream());
    }
  }
}
