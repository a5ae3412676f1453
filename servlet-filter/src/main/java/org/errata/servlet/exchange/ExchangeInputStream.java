package org.errata.servlet.exchange;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;

/** The input of asynchronous work, whose read listener may fail. */
final class ExchangeInputStream extends WrappedInputStream {

  private final ExchangeEvents exchange;

  ExchangeInputStream(ServletInputStream stream, ExchangeEvents exchange) {
    super(stream);
    this.exchange = exchange;
  }

  @Override
  public void setReadListener(ReadListener listener) {
    stream.setReadListener(new ExchangeReadListener(listener, exchange));
  }
}
