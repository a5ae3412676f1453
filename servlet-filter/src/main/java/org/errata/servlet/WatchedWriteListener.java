package org.errata.servlet;

import jakarta.servlet.WriteListener;

/**
 * Answers what a write listener throws and leaves unanswered. Undertow would tell nobody, Jetty
 * would end with an empty 200, and Tomcat would lose an answer that came any later.
 */
final class WatchedWriteListener implements WriteListener {

  private final WriteListener listener;
  private final WatchedRequest request;

  WatchedWriteListener(WriteListener listener, WatchedRequest request) {
    this.listener = listener;
    this.request = request;
  }

  @Override
  public void onWritePossible() {
    try {
      listener.onWritePossible();
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
