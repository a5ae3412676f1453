package org.errata.servlet.validation;

import jakarta.servlet.ReadListener;
import java.io.IOException;

/**
 * Calls the application's read listener, so that the buffered beginning is delivered first and the
 * end is told once.
 *
 * <p>If the whole body is buffered, the container does not call a listener reliably: Undertow never
 * does, Tomcat only sometimes. Otherwise the first call of the container counts, whichever it is:
 * Tomcat calls {@code onAllDataRead} first, with bytes unread, if the body came in one packet with
 * the header.
 */
final class BodyReplayListener implements ReadListener {

  private final ReadListener application;
  private final BodyReplayStream stream;
  private final BodyReplayRequest request;
  private boolean waiting;
  private boolean requestReturned;
  private boolean endTold;

  BodyReplayListener(ReadListener application, BodyReplayStream stream, BodyReplayRequest request) {
    this.application = application;
    this.stream = stream;
    this.request = request;
  }

  /** Calls the application from a thread of the container once the request has returned. */
  synchronized void startWithoutContainer() {
    if (requestReturned) {
      request.getAsyncContext().start(this::deliverAll);
    } else {
      waiting = true;
    }
  }

  synchronized void requestReturned() {
    requestReturned = true;
    if (waiting) {
      waiting = false;
      request.getAsyncContext().start(this::deliverAll);
    }
  }

  @Override
  public void onDataAvailable() throws IOException {
    application.onDataAvailable();
  }

  @Override
  public void onAllDataRead() throws IOException {
    if (!stream.isFinished()) {
      application.onDataAvailable();
    }
    tellEnd();
  }

  @Override
  public void onError(Throwable thrown) {
    application.onError(thrown);
  }

  private void deliverAll() {
    try {
      onDataAvailableAndEnd();
    } catch (IOException | RuntimeException thrown) {
      application.onError(thrown);
      // an exception of a task is responded to, unless the listener has done so
      throw new IllegalStateException("a read listener has failed", thrown);
    }
  }

  private void onDataAvailableAndEnd() throws IOException {
    if (!stream.isFinished()) {
      application.onDataAvailable();
    }
    if (stream.isFinished()) {
      tellEnd();
    }
  }

  private void tellEnd() throws IOException {
    if (!endTold) {
      endTold = true;
      stream.checkEnd();
      application.onAllDataRead();
    }
  }
}
