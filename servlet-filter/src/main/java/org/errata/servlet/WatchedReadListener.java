package org.errata.servlet;

import jakarta.servlet.ReadListener;

/**
 * Answers what a read listener throws and leaves unanswered. Jetty and Undertow would let the
 * request wait for its timeout, Tomcat would lose an answer that came any later.
 */
final class WatchedReadListener implements ReadListener {

  private final ReadListener listener;
  private final WatchedRequest request;

  WatchedReadListener(ReadListener listener, WatchedRequest request) {
    this.listener = listener;
    this.request = request;
  }

  @Override
  public void onDataAvailable() {
    try {
      listener.onDataAvailable();
    } catch (Throwable thrown) {
      onError(thrown);
    }
  }

  @Override
  public void onAllDataRead() {
    try {
      listener.onAllDataRead();
    } catch (Throwable thrown) {
      onError(thrown);
    }
  }

  @Override
  public void onError(Throwable thrown) {
    try {
      listener.onError(thrown);
    } finally {
      request.answers().async().failed(request, thrown);
    }
  }
}
