package org.errata.servlet.conformance.app;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import java.io.IOException;

/** A stream that refuses to be written to, or to be closed once it was. */
final class RefusingStream extends ServletOutputStream {

  private final ServletOutputStream out;
  private final String refused;

  RefusingStream(ServletOutputStream out, String refused) {
    this.out = out;
    this.refused = refused;
  }

  @Override
  public void write(int b) throws IOException {
    if (refused.equals("write")) {
      throw new IllegalStateException("no byte");
    }
    out.write(b);
  }

  @Override
  public void close() throws IOException {
    if (refused.equals("close")) {
      throw new IllegalStateException("no end");
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
