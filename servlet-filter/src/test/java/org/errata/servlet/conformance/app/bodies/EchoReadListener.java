package org.errata.servlet.conformance.app.bodies;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

/** Reads a body without blocking and echoes it. */
final class EchoReadListener implements ReadListener {

  private final AsyncContext async;
  private final ServletInputStream in;
  private final ByteArrayOutputStream body = new ByteArrayOutputStream();

  EchoReadListener(AsyncContext async) throws IOException {
    this.async = async;
    this.in = async.getRequest().getInputStream();
  }

  @Override
  public void onDataAvailable() throws IOException {
    byte[] buffer = new byte[1000];
    while (in.isReady() && !in.isFinished()) {
      int n = in.read(buffer);
      if (n > 0) {
        body.write(buffer, 0, n);
      }
    }
  }

  @Override
  public void onAllDataRead() throws IOException {
    body.writeTo(async.getResponse().getOutputStream());
    async.complete();
  }

  @Override
  public void onError(Throwable thrown) {
    // Errata responds
  }
}
