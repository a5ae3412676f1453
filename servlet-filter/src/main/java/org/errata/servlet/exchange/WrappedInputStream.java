package org.errata.servlet.exchange;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.IOException;

/** A stream that passes everything on to the stream of a request. */
abstract sealed class WrappedInputStream extends ServletInputStream
    permits CopiedInputStream, ExchangeInputStream {

  final ServletInputStream stream;

  WrappedInputStream(ServletInputStream stream) {
    this.stream = stream;
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
  public void setReadListener(ReadListener listener) {
    stream.setReadListener(listener);
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
