package org.errata.servlet.exchange;

import java.io.PrintWriter;

/** The writer of an error status, as {@link ExchangeOutputStream} is its stream. */
final class ExchangeWriter extends PrintWriter {

  private final ExchangeEvents exchange;

  ExchangeWriter(PrintWriter writer, ExchangeEvents exchange) {
    super(writer);
    this.exchange = exchange;
  }

  @Override
  public void flush() {
    if (!exchange.mustHoldFlush()) {
      super.flush();
    }
  }

  @Override
  public void close() {
    exchange.outputEnded();
    super.close();
  }
}
