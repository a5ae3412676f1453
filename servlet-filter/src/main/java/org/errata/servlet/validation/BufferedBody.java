package org.errata.servlet.validation;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import org.errata.json.JsonLimits;
import org.errata.json.JsonScanner;
import org.errata.json.JsonVerdict;
import org.errata.rule.RequestBody;

/**
 * The beginning of a request body, read before the application runs and kept for it. Belongs to one
 * request. Used by one thread at a time, except {@link #copy} and {@link #release}, which may be
 * called at the same time.
 */
public final class BufferedBody implements RequestBody {

  private static final int FIRST_READ = 8192;

  private final HttpServletRequest request;
  private final JsonLimits limits;
  private final BufferPool buffers;
  private JsonScanner scanner;
  private byte[] bytes = {};
  private int count;
  private boolean wasRead;
  private boolean complete;

  /**
   * Prepares to read a body; nothing is read yet.
   *
   * @param request the request
   * @param limits how deeply JSON may be nested
   * @param buffers where buffers come from; their size is the most that is read ahead
   */
  public BufferedBody(HttpServletRequest request, JsonLimits limits, BufferPool buffers) {
    this.request = request;
    this.limits = limits;
    this.buffers = buffers;
  }

  /**
   * In HTTP/1, no length and no transfer coding means no body (RFC 9112 section 6.3), unless a
   * filter or the container has decoded the body and removed its length.
   */
  @Override
  public boolean isDeclaredEmpty() {
    long length = request.getContentLengthLong();
    return length == 0
        || (length < 0
            && request.getProtocol().startsWith("HTTP/1")
            && request.getHeader("Transfer-Encoding") == null
            && request.getHeader("Content-Encoding") == null
            && request.getHeader("X-Content-Encoding") == null);
  }

  @Override
  public boolean isEmpty() throws IOException {
    if (count == 0 && !complete) {
      readMore();
    }
    return count == 0;
  }

  @Override
  public JsonVerdict scan() throws IOException {
    scanner = new JsonScanner(limits);
    JsonVerdict verdict = scanner.feed(bytes, 0, count);
    while (!complete && count < buffers.size() && !(verdict instanceof JsonVerdict.Malformed)) {
      int from = count;
      readMore();
      verdict = scanner.feed(bytes, from, count - from);
    }
    return complete ? scanner.end() : pending(verdict);
  }

  /**
   * Tells whether any of the body was read.
   *
   * @return whether it must be replayed
   */
  public boolean wasRead() {
    return wasRead;
  }

  /** Whether the buffer has the whole body. */
  boolean isComplete() {
    return complete;
  }

  /** Copies bytes for the application; throws if the request is over and the bytes are gone. */
  synchronized void copy(int from, byte[] target, int offset, int length) throws IOException {
    if (bytes == null) {
      throw new IOException("the request is over");
    }
    System.arraycopy(bytes, from, target, offset, length);
  }

  /** Gives the buffer back, as the request is over. */
  public synchronized void release() {
    byte[] buffer = bytes;
    bytes = null;
    buffers.giveBack(buffer);
  }

  int count() {
    return count;
  }

  /** The scanner that goes on after the buffered bytes; null if the body is not scanned. */
  JsonScanner continuingScanner() {
    return scanner;
  }

  private static JsonVerdict pending(JsonVerdict verdict) {
    return verdict instanceof JsonVerdict.Malformed ? verdict : new JsonVerdict.Unfinished();
  }

  private void readMore() throws IOException {
    wasRead = true;
    InputStream in = request.getInputStream();
    if (count == bytes.length) {
      grow();
    }
    int n = in.read(bytes, count, bytes.length - count);
    if (n < 0) {
      complete = true;
    } else {
      count += n;
    }
  }

  /** A small body gets an array of its declared length, a larger one a buffer of the pool. */
  private void grow() {
    long declared = request.getContentLengthLong();
    // one byte more than declared, so that one read meets the end
    long wanted = declared < 0 ? FIRST_READ : declared + 1;
    byte[] larger =
        count == 0 && wanted <= FIRST_READ && wanted < buffers.size()
            ? new byte[(int) wanted]
            : buffers.take();
    System.arraycopy(bytes, 0, larger, 0, count);
    bytes = larger;
  }
}
