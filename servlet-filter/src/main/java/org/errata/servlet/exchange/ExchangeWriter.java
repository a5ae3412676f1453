package org.errata.servlet.exchange;

import java.io.PrintWriter;

/**
 * The writer of an error status, as {@link ExchangeOutputStream} is its stream; of every response
 * where the container does not tell whether a body was written.
 */
final class ExchangeWriter extends PrintWriter {

  private final ExchangeEvents exchange;

  ExchangeWriter(PrintWriter writer, ExchangeEvents exchange) {
    super(writer);
    this.exchange = exchange;
  }

  @Override
  public void write(int c) {
    if (!exchange.discardsOutput()) {
      exchange.bodyWritten();
      super.write(c);
    }
  }

  @Override
  public void write(char[] chars, int offset, int length) {
    if (length > 0 && !exchange.discardsOutput()) {
      exchange.bodyWritten();
      super.write(chars, offset, length);
    }
  }

  @Override
  public void write(String text, int offset, int length) {
    if (length > 0 && !exchange.discardsOutput()) {
      exchange.bodyWritten();
      super.write(text, offset, length);
    }
  }

  @Override
  public void flush() {
    if (!exchange.discardsOutput() && !exchange.mustHoldFlush()) {
      super.flush();
    }
  }

  @Override
  public void close() {
    if (!exchange.discardsOutput()) {
      exchange.outputEnded();
      super.close();
    }
  }
}
