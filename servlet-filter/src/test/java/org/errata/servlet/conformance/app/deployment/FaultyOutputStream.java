package org.errata.servlet.conformance.app.deployment;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import java.io.IOException;

/** A stream that throws from {@code write} or {@code close}. */
final class FaultyOutputStream extends ServletOutputStream {

  private final ServletOutputStream out;
  private final String fault;

  FaultyOutputStream(ServletOutputStream out, String fault) {
    this.out = out;
    this.fault = fault;
  }

  @Override
  public void write(int b) throws IOException {
    if (fault.equals("write")) {
      throw new IllegalStateException("write");
    }
    out.write(b);
  }

  @Override
  public void close() throws IOException {
    if (fault.equals("close")) {
      throw new IllegalStateException("close");
    }
    out.close();
  }

  @Override
  public boolean isReady() {
    return out.isReady();
  }

  @Override
  public void setWriteListener(WriteListener listener) {
    out.setWriteListener(listener);
  }
}
