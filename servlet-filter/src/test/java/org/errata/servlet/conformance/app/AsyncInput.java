package org.errata.servlet.conformance.app;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Reads without blocking, and fails on the way. */
public final class AsyncInput extends Misbehaving {

  private static final long serialVersionUID = 1L;

  @Override
  void respond(String path, HttpServletRequest request, HttpServletResponse response, String canary)
      throws IOException {
    AsyncContext async = request.startAsync();
    async.setTimeout(5_000);
    ServletInputStream in = request.getInputStream();
    in.setReadListener(new Failing(path, async, in, canary));
  }

  private static final class Failing implements ReadListener {

    private final String path;
    private final AsyncContext async;
    private final ServletInputStream in;
    private final String canary;

    private Failing(String path, AsyncContext async, ServletInputStream in, String canary) {
      this.path = path;
      this.async = async;
      this.in = in;
      this.canary = canary;
    }

    @Override
    public void onDataAvailable() throws IOException {
      if (path.equals("/data") || path.equals("/own")) {
        throw new IOException(canary);
      }
      while (in.isReady() && !in.isFinished()) {
        in.read(new byte[100]);
      }
    }

    @Override
    public void onAllDataRead() {
      if (path.equals("/end")) {
        throw new IllegalStateException(canary);
      }
      Async.answer(async);
    }

    @Override
    public void onError(Throwable thrown) {
      Notes.add(canary, "onError " + canary.equals(thrown.getMessage()));
      if (path.equals("/own")) {
        ((HttpServletResponse) async.getResponse()).setStatus(422);
        Async.answer(async);
      }
    }
  }
}
