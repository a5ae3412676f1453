package org.errata.servlet;

import java.io.PrintWriter;

/** The writer of an error status, as {@link WatchedOutputStream} is its stream. */
final class WatchedWriter extends PrintWriter {

  private final WatchedRequest request;

  WatchedWriter(PrintWriter writer, WatchedRequest request) {
    super(writer);
    this.request = request;
  }

  @Override
  public void flush() {
    if (!request.answers().isEmptyError(request)) {
      super.flush();
    }
  }

  @Override
  public void close() {
    request.answers().returned(request);
    super.close();
  }
}
