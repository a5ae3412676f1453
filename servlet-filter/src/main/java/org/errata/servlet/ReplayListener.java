package org.errata.servlet;

import jakarta.servlet.ReadListener;
import java.io.IOException;

/**
 * Stands between the container and an application's read listener, so that what was read ahead is
 * delivered first and the end is told once.
 *
 * <p>Where all of the body was read ahead, the container is not asked at all: Undertow would never
 * call, and Tomcat only sometimes. Otherwise its first call of either kind counts: Tomcat tells the
 * end first and only where the body had come in one packet with the header, with bytes unread.
 */
final class ReplayListener implements ReadListener {

  private final ReadListener application;
  private final ReplayedStream stream;
  private final ReplayedRequest request;
  private boolean waiting;
  private boolean requestReturned;
  private boolean endTold;

  ReplayListener(ReadListener application, ReplayedStream stream, ReplayedRequest request) {
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
      // what the application leaves unanswered is answered like any failure of a task
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
