package org.errata.servlet.conformance.app;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Writes without blocking, and fails on the way or not. */
public final class AsyncOutput extends Misbehaving {

  private static final long serialVersionUID = 1L;
  private static final int PIECES = 300;

  @Override
  void respond(String path, HttpServletRequest request, HttpServletResponse response, String canary)
      throws IOException {
    AsyncContext async = request.startAsync();
    async.setTimeout(path.equals("/stalls") ? 300 : 5_000);
    ServletOutputStream out = response.getOutputStream();
    out.setWriteListener(new Writing(path, async, out, canary));
  }

  private static final class Writing implements WriteListener {

    private final String path;
    private final AsyncContext async;
    private final ServletOutputStream out;
    private final String canary;
    private int written;

    private Writing(String path, AsyncContext async, ServletOutputStream out, String canary) {
      this.path = path;
      this.async = async;
      this.out = out;
      this.canary = canary;
    }

    @Override
    public void onWritePossible() throws IOException {
      if (path.equals("/at-once")) {
        throw new IOException(canary);
      }
      while (out.isReady()) {
        if (written == PIECES) {
          async.complete();
          return;
        }
        if (written == 1 && path.equals("/after-output")) {
          throw new IOException(canary);
        }
        if (written == 200 && path.equals("/after-commit")) {
          throw new IllegalStateException(canary);
        }
        if (written == 1 && path.equals("/stalls")) {
          return;
        }
        written++;
        out.write("x".repeat(1000).getBytes(java.nio.charset.StandardCharsets.US_ASCII));
      }
    }

    @Override
    public void onError(Throwable thrown) {
      Notes.add(canary, "onError " + canary.equals(thrown.getMessage()));
    }
  }
}
