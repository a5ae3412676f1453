package org.errata.demo.tax;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

/**
 * Takes out of a JSON text what a parser would hold in memory or work on for no use: white space
 * between tokens, a byte order mark, and of every string what is beyond {@value StringCut#LONGEST}
 * bytes. That is more than any text that the API keeps, so that a text that was cut is always one
 * that is ignored or refused. Numbers cannot be cut and be the same; longer ones are refused.
 *
 * <p>Not a check of the grammar; that has been done in front. Only an end within an object, array
 * or string is noticed, because parsers search the closing bracket for ever. Closing it closes
 * nothing: the container owns the request's stream.
 */
final class LeanJsonStream extends InputStream {

  private static final int CHUNK = 8_192;
  private static final int[] BYTE_ORDER_MARK = {0xef, 0xbb, 0xbf};

  private final InputStream in;
  private final long limit;
  private final StringCut string = new StringCut();
  private final byte[] single = new byte[1];
  private long count;
  private int depth;
  private int numberLength;

  LeanJsonStream(InputStream in, long limit) {
    this.in = in;
    this.limit = limit;
  }

  @Override
  public int read() throws IOException {
    return read(single, 0, 1) < 0 ? -1 : single[0] & 0xff;
  }

  @Override
  public int read(byte[] target, int offset, int room) throws IOException {
    if (room == 0) {
      return 0;
    }
    int kept = 0;
    while (kept == 0) {
      int read = in.read(target, offset, Math.min(room, CHUNK));
      if (read < 0) {
        requireWhole();
        return -1;
      }
      kept = keep(target, offset, read);
      requireWithinLimit(read);
    }
    return kept;
  }

  /** Moves the bytes to keep to the front of where they are. */
  private int keep(byte[] bytes, int offset, int read) throws IOException {
    int to = offset;
    for (int i = 0; i < read; i++) {
      byte b = bytes[offset + i];
      if (string.isOpen() ? string.keeps(b) : isKept(b, count + i)) {
        bytes[to++] = b;
      }
    }
    return to - offset;
  }

  private boolean isKept(byte b, long position) throws IOException {
    switch (b) {
      case ' ', '\t', '\n', '\r' -> {
        return false;
      }
      case '"' -> string.begin();
      case '{', '[' -> depth++;
      case '}', ']' -> depth--;
      case ',', ':' -> numberLength = 0;
      default -> {
        if (position < BYTE_ORDER_MARK.length && (b & 0xff) == BYTE_ORDER_MARK[(int) position]) {
          return false;
        }
        if (++numberLength > StringCut.LONGEST) {
          throw RefusedBodyException.misshapen(
              "a number of more than " + StringCut.LONGEST + " bytes");
        }
      }
    }
    return true;
  }

  /** Reads what is left, so that whoever watches the stream has seen all of it. */
  void drain() throws IOException {
    byte[] ignored = new byte[CHUNK];
    for (int read = in.read(ignored); read >= 0; read = in.read(ignored)) {
      requireWithinLimit(read);
    }
  }

  private void requireWithinLimit(int read) throws IOException {
    count += read;
    if (count > limit) {
      throw RefusedBodyException.tooLarge(limit);
    }
  }

  private void requireWhole() throws EOFException {
    if (depth > 0 || string.isOpen()) {
      throw new EOFException("the JSON text ends too early");
    }
  }
}
