package org.errata.servlet.exchange;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;

/** Discards what an application writes after an error response. */
final class DiscardingOutputStream extends ServletOutputStream {

  @Override
  public void write(int b) {
    // the error response is complete
  }

  @Override
  public void write(byte[] bytes, int offset, int length) {
    // the error response is complete
  }

  @Override
  public boolean isReady() {
    return true;
  }

  @Override
  public void setWriteListener(WriteListener listener) {
    throw new IllegalStateException("the response is committed");
  }
}
