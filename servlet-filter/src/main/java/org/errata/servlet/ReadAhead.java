package org.errata.servlet;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.errata.json.JsonScanner;
import org.errata.json.JsonVerdict;
import org.errata.rule.RequestBody;
import org.errata.servlet.config.RuleSettings;

/**
 * The beginning of a body, read before the application runs and kept for it. Belongs to one
 * request; used by one thread at a time.
 */
final class ReadAhead implements RequestBody {

  private static final int FIRST_READ = 8192;

  private final HttpServletRequest request;
  private final int limit;
  private final JsonScanner scanner;
  private byte[] bytes = {};
  private int count;
  private boolean wasRead;
  private boolean complete;
  private boolean scanned;

  ReadAhead(HttpServletRequest request, RuleSettings settings) {
    this.request = request;
    // one byte more tells whether the body goes on, or is there at all
    this.limit = settings.bodyBuffer() + 1;
    this.scanner = new JsonScanner(settings.bodyLimits());
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
    scanned = true;
    JsonVerdict verdict = scanner.feed(bytes, 0, count);
    while (!complete && count < limit && !(verdict instanceof JsonVerdict.Malformed)) {
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

  byte[] bytes() {
    return bytes;
  }

  int count() {
    return count;
  }

  /** The scanner, to go on with behind the bytes; null where the body is not to be scanned. */
  JsonScanner continuingScanner() {
    return scanned ? scanner : null;
  }

  private static JsonVerdict pending(JsonVerdict verdict) {
    return verdict instanceof JsonVerdict.Malformed ? verdict : new JsonVerdict.Unfinished();
  }

  private void readMore() throws IOException {
    wasRead = true;
    InputStream in = request.getInputStream();
    if (count == bytes.length) {
      bytes = Arrays.copyOf(bytes, nextSize());
    }
    int n = in.read(bytes, count, bytes.length - count);
    if (n < 0) {
      complete = true;
    } else {
      count += n;
    }
  }

  /** As large as the body says it is, or doubling, but never beyond the limit. */
  private int nextSize() {
    long declared = request.getContentLengthLong();
    // one byte more than declared, so that the end is met in the same go
    long wanted = count == 0 && declared > 0 ? declared + 1 : Math.max(FIRST_READ, 2L * count);
    return (int) Math.min(limit, wanted);
  }
}
