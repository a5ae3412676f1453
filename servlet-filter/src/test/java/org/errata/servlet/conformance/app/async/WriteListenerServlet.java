package org.errata.servlet.conformance.app.async;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.errata.servlet.conformance.app.NotesServlet;
import org.errata.servlet.conformance.app.ScenarioServlet;

/** Writes a body with a {@code WriteListener} that fails where the path says. */
public final class WriteListenerServlet extends ScenarioServlet {

  private static final long serialVersionUID = 1L;
  private static final int PIECES = 300;

  @Override
  protected void respond(
      String path, HttpServletRequest request, HttpServletResponse response, String canary)
      throws IOException {
    AsyncContext async = request.startAsync();
    async.setTimeout(path.equals("/stalls") ? 300 : 5_000);
    ServletOutputStream out = response.getOutputStream();
    out.setWriteListener(new FailingWriteListener(path, async, out, canary));
  }

  private static final class FailingWriteListener implements WriteListener {

    private final String path;
    private final AsyncContext async;
    private final ServletOutputStream out;
    private final String canary;
    private int written;

    private FailingWriteListener(
        String path, AsyncContext async, ServletOutputStream out, String canary) {
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
      NotesServlet.add(canary, "onError " + canary.equals(thrown.getMessage()));
    }
  }
}
