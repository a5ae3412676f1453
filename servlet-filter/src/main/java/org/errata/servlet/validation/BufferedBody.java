package org.errata.servlet.validation;

import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
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
  private static final long SHORTEST_PAUSE_NANOS = 50_000;
  private static final long LONGEST_PAUSE_NANOS = 16_000_000;

  private final HttpServletRequest request;
  private final JsonLimits limits;
  private final BufferPool buffers;
  private final Duration timeout;
  private final Predicate<ServletInputStream> canWait;
  private JsonScanner scanner;
  private byte[] bytes = {};
  private int count;
  private boolean isChecked;
  private boolean complete;
  private long firstReadAt;

  /**
   * Prepares to read a body; nothing is read yet.
   *
   * @param request the request
   * @param limits how deeply JSON may be nested
   * @param buffers where buffers come from; their size is the most that is read ahead
   * @param timeout how long the bytes that are read ahead may take to arrive
   * @param canWait whether a stream tells what has arrived, so that no read blocks
   */
  public BufferedBody(
      HttpServletRequest request,
      JsonLimits limits,
      BufferPool buffers,
      Duration timeout,
      Predicate<ServletInputStream> canWait) {
    this.request = request;
    this.limits = limits;
    this.buffers = buffers;
    this.timeout = timeout;
    this.canWait = canWait;
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
    isChecked = true;
    if (buffers.size() == 0) {
      return false;
    }
    if (count == 0 && !complete) {
      readMore();
    }
    return count == 0;
  }

  @Override
  public JsonVerdict scan() throws IOException {
    isChecked = true;
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
   * Tells whether a rule has asked for the body.
   *
   * @return whether the application must read it through a {@link BodyReplayRequest}
   */
  public boolean isChecked() {
    return isChecked;
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

  /**
   * Reads what is there, or waits for the next byte. Where that blocks, the container bounds how
   * long it may take; here the reads together are bounded.
   *
   * @throws SocketTimeoutException if the body has not arrived in time
   */
  private void readMore() throws IOException {
    long now = System.nanoTime();
    if (count == 0) {
      firstReadAt = now;
    } else {
      refuseLate(now);
    }
    ServletInputStream in = request.getInputStream();
    if (canWait.test(in)) {
      awaitArrival(in);
    }
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

  /** Waits at most about twice as long as the body takes to arrive. */
  private void awaitArrival(ServletInputStream in) throws IOException {
    long pause = SHORTEST_PAUSE_NANOS;
    while (in.available() == 0 && !in.isFinished()) {
      LockSupport.parkNanos(pause);
      if (Thread.currentThread().isInterrupted()) {
        throw new InterruptedIOException("interrupted while waiting for the body");
      }
      pause = Math.min(2 * pause, LONGEST_PAUSE_NANOS);
      refuseLate(System.nanoTime());
    }
  }

  private void refuseLate(long now) throws SocketTimeoutException {
    if (now - firstReadAt > timeout.toNanos()) {
      throw new SocketTimeoutException("the body takes longer than " + timeout);
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
