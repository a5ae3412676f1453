package org.errata.servlet.validation;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.errata.json.JsonFault;
import org.errata.json.JsonScanner;
import org.errata.json.JsonVerdict;
import org.errata.servlet.exchange.BrokenBodyException;

/**
 * A request body from its first byte: the buffered beginning, then the rest, which is scanned.
 * Where nothing is read ahead, the rest is all of it.
 */
final class BodyReplayStream extends ServletInputStream {

  private static final JsonVerdict EMPTY =
      new JsonVerdict.Malformed(new JsonFault(JsonFault.Kind.EMPTY, 0, "a body", "the end"));

  private final BodyReplayRequest request;
  private final BufferedBody head;
  private final BrokenBodyProblems problems;
  private RemainingBody rest;
  private int position;
  private long seen;
  private boolean ended;
  private BodyReplayListener listener;

  BodyReplayStream(BodyReplayRequest request, BufferedBody head, BrokenBodyProblems problems) {
    this.request = request;
    this.head = head;
    this.problems = problems;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    int buffered = head.count() - position;
    if (buffered > 0) {
      int n = Math.min(buffered, length);
      head.copy(position, target, offset, n);
      position += n;
      return n;
    }
    if (head.isComplete()) {
      return -1;
    }
    int n = readRest(target, offset, length);
    seen += Math.max(n, 0);
    JsonScanner scanner = head.continuingScanner();
    if (scanner != null && n > 0) {
      check(scanner.feed(target, offset, n));
    }
    checkEnd();
    return n;
  }

  /** The container's exception is thrown as it is; what the client is told is kept. */
  private int readRest(byte[] target, int offset, int length) throws IOException {
    try {
      return rest().read(target, offset, length);
    } catch (IOException e) {
      new BrokenBodyException(e, problems.of(e, request)).keepIn(request);
      throw e;
    }
  }

  /** Called with the last byte, as a reader that does not block may never ask for more. */
  void checkEnd() throws IOException {
    JsonScanner scanner = head.continuingScanner();
    boolean isEmptySoFar = head.count() + seen == 0;
    if ((scanner != null || isEmptySoFar)
        && !ended
        && !head.isComplete()
        && (isAllSeen() || rest().isRead())) {
      ended = true;
      check(scanner == null ? EMPTY : scanner.end());
    }
  }

  /** An application that knows the length may not read on to the end. */
  private boolean isAllSeen() {
    return head.count() + seen == request.getContentLengthLong();
  }

  private void check(JsonVerdict verdict) throws BrokenBodyException {
    if (verdict instanceof JsonVerdict.Malformed malformed) {
      ended = false;
      BrokenBodyException broken =
          new BrokenBodyException(malformed.fault(), problems.incomplete());
      broken.keepIn(request);
      throw broken;
    }
  }

  @Override
  public int available() throws IOException {
    int buffered = head.count() - position;
    return buffered > 0 || head.isComplete() ? buffered : rest().available();
  }

  @Override
  public boolean isFinished() {
    return position == head.count() && (head.isComplete() || rest().isFinished());
  }

  @Override
  public boolean isReady() {
    return position < head.count() || head.isComplete() || rest().isReady();
  }

  @Override
  public void setReadListener(ReadListener readListener) {
    if (listener != null) {
      throw new IllegalStateException("a read listener has been set already");
    }
    listener = new BodyReplayListener(readListener, this, request);
    try {
      if (head.isComplete() || !rest().askContainer(listener)) {
        listener.startWithoutContainer();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void requestReturned() {
    if (listener != null) {
      listener.requestReturned();
    }
  }

  private RemainingBody rest() {
    try {
      rest = rest == null ? request.rest() : rest;
      return rest;
    } catch (IOException e) {
      // a stream that has been read from already
      throw new UncheckedIOException(e);
    }
  }
}
