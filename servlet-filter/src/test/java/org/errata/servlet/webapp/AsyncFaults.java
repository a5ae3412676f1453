package org.errata.servlet.webapp;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Goes asynchronous and then fails, or not, as the path says. */
public final class AsyncFaults extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final int SHORT_MILLIS = 200;

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response) {
    String secret = Secret.of(request);
    AsyncContext async = request.startAsync();
    async.setTimeout(10_000);
    switch (request.getPathInfo()) {
      case "/timeout" -> async.setTimeout(SHORT_MILLIS);
      case "/timeout-with-listener" -> {
        async.addListener(new OwnTimeoutAnswer());
        async.setTimeout(SHORT_MILLIS);
      }
      case "/exception" ->
          async.start(
              () -> {
                throw new IllegalStateException(secret);
              });
      case "/dispatch" -> async.dispatch("/faults/exception");
      case "/dispatch-later" -> async.start(() -> async.dispatch("/faults/exception"));
      case "/dispatch-unknown" -> async.dispatch("/nowhere");
      case "/thrown-after-start" -> throw new IllegalStateException(secret);
      case "/send-error" -> async.start(() -> sendError(async, secret));
      case "/empty-status" ->
          async.start(
              () -> {
                ((HttpServletResponse) async.getResponse()).setStatus(410);
                async.complete();
              });
      default -> async.start(() -> answer(async));
    }
  }

  private static void sendError(AsyncContext async, String secret) {
    try {
      ((HttpServletResponse) async.getResponse()).sendError(409, secret);
      async.complete();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void answer(AsyncContext async) {
    try {
      async.getResponse().setContentType("text/plain;charset=utf-8");
      async.getResponse().getWriter().print("a good answer, later");
      async.complete();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
