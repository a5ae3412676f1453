package org.errata.servlet;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.IOException;

/** The input of asynchronous work: what its read listener throws is answered. */
final class WatchedInputStream extends ServletInputStream {

  private final ServletInputStream stream;
  private final WatchedRequest request;

  WatchedInputStream(ServletInputStream stream, WatchedRequest request) {
    this.stream = stream;
    this.request = request;
  }

  @Override
  public void setReadListener(ReadListener listener) {
    stream.setReadListener(new WatchedReadListener(listener, request));
  }

  @Override
  public int read() throws IOException {
    return stream.read();
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    return stream.read(target, offset, length);
  }

  @Override
  public int available() throws IOException {
    return stream.available();
  }

  @Override
  public boolean isFinished() {
    return stream.isFinished();
  }

  @Override
  public boolean isReady() {
    return stream.isReady();
  }

  @Override
  public void close() throws IOException {
    stream.close();
  }
}
