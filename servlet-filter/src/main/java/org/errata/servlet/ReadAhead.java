package org.errata.servlet;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import org.errata.json.JsonLimits;
import org.errata.json.JsonScanner;
import org.errata.json.JsonVerdict;
import org.errata.rule.RequestBody;

/**
 * The beginning of a body, read before the application runs and kept for it. Belongs to one
 * request; used by one thread at a time, but for {@link #copy} and {@link #release}, which may
 * meet.
 */
final class ReadAhead implements RequestBody {

  private static final int FIRST_READ = 8192;

  private final HttpServletRequest request;
  private final JsonLimits limits;
  private final BodyBuffers buffers;
  private JsonScanner scanner;
  private byte[] bytes = {};
  private int count;
  private boolean wasRead;
  private boolean complete;

  ReadAhead(HttpServletRequest request, JsonLimits limits, BodyBuffers buffers) {
    this.request = request;
    this.limits = limits;
    this.buffers = buffers;
  }

  /**
   * No length and no transfer coding is no body in HTTP/1 (RFC 9112 section 6.3), unless a filter
   * or the container has decoded it and taken the length away.
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

  /** Whether any of the body was taken, so that it must be replayed. */
  boolean wasRead() {
    return wasRead;
  }

  /** Whether the bytes are all there is of the body. */
  boolean isComplete() {
    return complete;
  }

  /** Copies bytes for the application; throws where the request is over, and they are gone. */
  synchronized void copy(int from, byte[] target, int offset, int length) throws IOException {
    if (bytes == null) {
      throw new IOException("the request is over");
    }
    System.arraycopy(bytes, from, target, offset, length);
  }

  /** The request is over: nobody is to read the bytes any more, and others may have their place. */
  synchronized void release() {
    byte[] buffer = bytes;
    bytes = null;
    buffers.giveBack(buffer);
  }

  int count() {
    return count;
  }

  /** The scanner, to go on with behind the bytes; null where the body is not to be scanned. */
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

  /** As large as a small body says it is; the next size is the largest, which is used again. */
  private void grow() {
    long declared = request.getContentLengthLong();
    // one byte more than declared, so that the end is met in the same go
    long wanted = declared < 0 ? FIRST_READ : declared + 1;
    byte[] larger =
        count == 0 && wanted <= FIRST_READ && wanted < buffers.size()
            ? new byte[(int) wanted]
            : buffers.take();
    System.arraycopy(bytes, 0, larger, 0, count);
    bytes = larger;
  }
}
