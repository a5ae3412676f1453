package org.errata.servlet.exchange;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.IOException;

/** The input of asynchronous work, whose read listener may fail. */
final class ExchangeInputStream extends ServletInputStream {

  private final ServletInputStream stream;
  private final ExchangeEvents exchange;

  ExchangeInputStream(ServletInputStream stream, ExchangeEvents exchange) {
    this.stream = stream;
    this.exchange = exchange;
  }

  @Override
  public void setReadListener(ReadListener listener) {
    stream.setReadListener(new ExchangeReadListener(listener, exchange));
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
