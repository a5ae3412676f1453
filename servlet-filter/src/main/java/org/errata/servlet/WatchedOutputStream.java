package org.errata.servlet;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import java.io.IOException;

/**
 * The output of asynchronous work, whose write listener may throw, and of an error status, which
 * gets a body when it is closed without one: containers flush and close the response after a
 * forward, and what returns to the filter is committed then. A flush of nothing is put off.
 */
final class WatchedOutputStream extends ServletOutputStream {

  private final ServletOutputStream stream;
  private final WatchedRequest request;

  WatchedOutputStream(ServletOutputStream stream, WatchedRequest request) {
    this.stream = stream;
    this.request = request;
  }

  @Override
  public void setWriteListener(WriteListener listener) {
    stream.setWriteListener(new WatchedWriteListener(listener, request));
    AnswerSender.expectNonBlocking(request);
  }

  @Override
  public void write(int b) throws IOException {
    stream.write(b);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    stream.write(bytes, offset, length);
  }

  @Override
  public boolean isReady() {
    return stream.isReady();
  }

  @Override
  public void flush() throws IOException {
    if (!request.answers().isEmptyError(request)) {
      stream.flush();
    }
  }

  @Override
  public void close() throws IOException {
    request.answers().returned(request);
    stream.close();
  }
}
