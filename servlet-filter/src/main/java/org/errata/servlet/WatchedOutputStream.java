package org.errata.servlet;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import java.io.IOException;

/** The output of asynchronous work: what its write listener throws is answered. */
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
    AnswerWriter.expectNonBlocking(request);
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
    stream.flush();
  }

  @Override
  public void close() throws IOException {
    stream.close();
  }
}
