package org.errata.servlet;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;

/** Takes what an application still writes after it has sent an error. */
final class DiscardingStream extends ServletOutputStream {

  @Override
  public void write(int b) {
    // the answer is complete
  }

  @Override
  public void write(byte[] bytes, int offset, int length) {
    // the answer is complete
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
