package org.errata.servlet.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;

/** The reader of a request body, of which the start is copied while it is read. */
final class CopiedReader extends BufferedReader implements RequestBodyCopy {

  private final BufferedReader reader;
  private final long declaredLength;

  /** Null until the first character is read. */
  private StringBuilder kept;

  private long marked;
  private long read;
  private boolean endSeen;

  CopiedReader(BufferedReader reader, long declaredLength) {
    // its own buffer is never used
    super(reader, 1);
    this.reader = reader;
    this.declaredLength = declaredLength;
  }

  @Override
  public byte[] start() {
    return kept == null ? new byte[0] : kept.toString().getBytes(UTF_8);
  }

  @Override
  public boolean isCut() {
    return kept != null && read > kept.length();
  }

  @Override
  public boolean isEnded() {
    return endSeen || (kept != null && !isCut() && start().length == declaredLength);
  }

  @Override
  public int read() throws IOException {
    int one = reader.read();
    if (one < 0) {
      endSeen = true;
    } else if (read++ < LIMIT) {
      builder(1).append((char) one);
    }
    return one;
  }

  @Override
  public int read(char[] target, int offset, int length) throws IOException {
    int n = reader.read(target, offset, length);
    if (n < 0) {
      endSeen = true;
    } else {
      if (read < LIMIT && n > 0) {
        builder(n).append(target, offset, (int) Math.min(n, LIMIT - read));
      }
      read += n;
    }
    return n;
  }

  /** Every line but the last gets a line feed, as its terminator is not told. */
  @Override
  public String readLine() throws IOException {
    String line = reader.readLine();
    if (line == null) {
      endSeen = true;
      removeLineFeed();
    } else {
      int length = line.length() + 1;
      if (read < LIMIT) {
        builder(length).append(line, 0, (int) Math.min(line.length(), LIMIT - read)).append('\n');
      }
      read += length;
    }
    return line;
  }

  private void removeLineFeed() {
    int last = kept == null ? -1 : kept.length() - 1;
    if (last >= 0 && read == kept.length() && kept.charAt(last) == '\n') {
      kept.setLength(last);
      read--;
    }
  }

  private StringBuilder builder(int more) {
    if (kept == null) {
      long wanted = Math.max(declaredLength, more);
      kept = new StringBuilder((int) Math.min(LIMIT, wanted));
    }
    return kept;
  }

  @Override
  public long skip(long length) throws IOException {
    long skipped = 0;
    while (skipped < length && read() >= 0) {
      skipped++;
    }
    return skipped;
  }

  @Override
  public boolean ready() throws IOException {
    return reader.ready();
  }

  @Override
  public boolean markSupported() {
    return reader.markSupported();
  }

  @Override
  public void mark(int limit) throws IOException {
    reader.mark(limit);
    marked = read;
  }

  @Override
  public void reset() throws IOException {
    reader.reset();
    read = marked;
    if (kept != null && kept.length() > read) {
      kept.setLength((int) read);
    }
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
