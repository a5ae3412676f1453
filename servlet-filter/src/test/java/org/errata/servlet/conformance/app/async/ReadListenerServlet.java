package org.errata.servlet.conformance.app.async;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.errata.servlet.conformance.app.NotesServlet;
import org.errata.servlet.conformance.app.ScenarioServlet;

/** Reads the body with a {@code ReadListener} that fails where the path says. */
public final class ReadListenerServlet extends ScenarioServlet {

  private static final long serialVersionUID = 1L;

  @Override
  protected void respond(
      String path, HttpServletRequest request, HttpServletResponse response, String canary)
      throws IOException {
    AsyncContext async = request.startAsync();
    async.setTimeout(5_000);
    ServletInputStream in = request.getInputStream();
    in.setReadListener(new FailingReadListener(path, async, in, canary));
  }

  private static final class FailingReadListener implements ReadListener {

    private final String path;
    private final AsyncContext async;
    private final ServletInputStream in;
    private final String canary;

    private FailingReadListener(
        String path, AsyncContext async, ServletInputStream in, String canary) {
      this.path = path;
      this.async = async;
      this.in = in;
      this.canary = canary;
    }

    @Override
    public void onDataAvailable() throws IOException {
      if (path.equals("/data") || path.equals("/again") || path.equals("/own")) {
        throw new IOException(canary);
      }
      // isFinished of GlassFish and Payara is true while bytes are still buffered
      byte[] buffer = new byte[100];
      while (in.isReady()) {
        if (in.read(buffer) < 0) {
          return;
        }
      }
    }

    @Override
    public void onAllDataRead() {
      if (path.equals("/end")) {
        throw new IllegalStateException(canary);
      }
      AsyncServlet.respond(async);
    }

    @Override
    public void onError(Throwable thrown) {
      NotesServlet.add(canary, "onError " + canary.equals(thrown.getMessage()));
      if (path.equals("/again")) {
        RuntimeException first = new IllegalStateException("first");
        first.initCause(new IllegalStateException("second", first));
        throw first;
      }
      if (path.equals("/own")) {
        ((HttpServletResponse) async.getResponse()).setStatus(422);
        AsyncServlet.respond(async);
      }
    }
  }
}
