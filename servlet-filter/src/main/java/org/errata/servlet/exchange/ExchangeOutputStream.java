package org.errata.servlet.exchange;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import java.io.IOException;

/**
 * The output of asynchronous work, whose write listener may fail, and of an error status, which
 * gets a body when the stream is closed without one; of every response where the container does not
 * tell whether a body was written. Containers flush and close the response after a forward, so that
 * it is committed when the forward returns to the filter.
 */
final class ExchangeOutputStream extends ServletOutputStream {

  private final ServletOutputStream stream;
  private final ExchangeEvents exchange;

  ExchangeOutputStream(ServletOutputStream stream, ExchangeEvents exchange) {
    this.stream = stream;
    this.exchange = exchange;
  }

  @Override
  public void setWriteListener(WriteListener listener) {
    stream.setWriteListener(new ExchangeWriteListener(listener, exchange));
    exchange.writesNonBlocking();
  }

  @Override
  public void write(int b) throws IOException {
    if (!exchange.discardsOutput()) {
      exchange.bodyWritten();
      stream.write(b);
    }
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    if (length > 0 && !exchange.discardsOutput()) {
      exchange.bodyWritten();
      stream.write(bytes, offset, length);
    }
  }

  @Override
  public boolean isReady() {
    return stream.isReady();
  }

  @Override
  public void flush() throws IOException {
    if (!exchange.discardsOutput() && !exchange.mustHoldFlush()) {
      stream.flush();
    }
  }

  @Override
  public void close() throws IOException {
    if (!exchange.discardsOutput()) {
      exchange.outputEnded();
      stream.close();
    }
  }
}
