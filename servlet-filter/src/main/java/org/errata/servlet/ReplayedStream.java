package org.errata.servlet;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.IOException;
import org.errata.json.JsonScanner;
import org.errata.json.JsonVerdict;
import org.errata.report.Finding;

/**
 * A body from its first byte: what was read ahead, then the container's stream, scanned in passing.
 */
final class ReplayedStream extends ServletInputStream {

  private final ReplayedRequest request;
  private final ReadAhead head;
  private final Finding brokenBody;
  private int position;
  private boolean ended;
  private ReplayListener listener;
  private ServletInputStream source;

  ReplayedStream(ReplayedRequest request, ReadAhead head, Finding brokenBody) {
    this.request = request;
    this.head = head;
    this.brokenBody = brokenBody;
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
      System.arraycopy(head.bytes(), position, target, offset, n);
      position += n;
      return n;
    }
    if (head.isComplete()) {
      return -1;
    }
    int n = readSource(target, offset, length);
    JsonScanner scanner = head.continuingScanner();
    if (scanner != null && !ended) {
      ended = n < 0;
      check(ended ? scanner.end() : scanner.feed(target, offset, n));
    }
    return n;
  }

  /** The container's exception goes on as it is; only its meaning is noted. */
  private int readSource(byte[] target, int offset, int length) throws IOException {
    try {
      return source().read(target, offset, length);
    } catch (IOException e) {
      new BrokenBody(e, brokenBody).noteIn(request);
      throw e;
    }
  }

  private void check(JsonVerdict verdict) throws BrokenBody {
    if (verdict instanceof JsonVerdict.Malformed malformed) {
      ended = false;
      BrokenBody broken = new BrokenBody(malformed.fault(), brokenBody);
      broken.noteIn(request);
      throw broken;
    }
  }

  @Override
  public int available() throws IOException {
    int buffered = head.count() - position;
    return buffered > 0 || head.isComplete() ? buffered : source().available();
  }

  @Override
  public boolean isFinished() {
    return position == head.count() && (head.isComplete() || sourceIsFinished());
  }

  @Override
  public boolean isReady() {
    return position < head.count() || head.isComplete() || sourceIsReady();
  }

  @Override
  public void setReadListener(ReadListener readListener) {
    if (listener != null) {
      throw new IllegalStateException("a read listener has been set already");
    }
    listener = new ReplayListener(readListener, this, request);
    if (head.isComplete()) {
      listener.startWithoutContainer();
    } else {
      try {
        source().setReadListener(listener);
      } catch (IOException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  void requestReturned() {
    if (listener != null) {
      listener.requestReturned();
    }
  }

  private ServletInputStream source() throws IOException {
    if (source == null) {
      source = request.source();
    }
    return source;
  }

  private boolean sourceIsFinished() {
    try {
      return source().isFinished();
    } catch (IOException e) {
      return false;
    }
  }

  /** What cannot be had without blocking will tell its reason when it is read. */
  private boolean sourceIsReady() {
    try {
      return source().isReady();
    } catch (IOException e) {
      return true;
    }
  }
}
