package org.errata.servlet.conformance.app.attacks;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.errata.servlet.conformance.app.ScenarioServlet;
import org.errata.servlet.conformance.app.SneakyThrow;

/** Throws a {@link HostileException} in the way that the path says: {@code /way/KIND}. */
public final class ExceptionAttackServlet extends ScenarioServlet {

  private static final long serialVersionUID = 1L;
  private static final int SHORT_MILLIS = 300;
  private static final int TIMEOUT_MILLIS = 4_000;

  @Override
  protected void respond(
      String path, HttpServletRequest request, HttpServletResponse response, String canary)
      throws Exception {
    int slash = path.indexOf('/', 1);
    String way = path.substring(1, slash);
    HostileException kind = HostileException.valueOf(path.substring(slash + 1));
    String thrower = "/exceptions/throw/" + kind;
    switch (way) {
      case "throw" -> fail(kind, canary);
      case "wrapped" -> throw new ServletException("wrapped", kind.make(canary));
      case "after-output" -> {
        response.getWriter().print("half a page");
        fail(kind, canary);
      }
      case "after-commit" -> {
        commit(response);
        fail(kind, canary);
      }
      case "forward" -> request.getRequestDispatcher(thrower).forward(request, response);
      case "include" -> request.getRequestDispatcher(thrower).include(request, response);
      case "async-task" -> start(request).start(() -> fail(kind, canary));
      case "async-task-at-timeout" -> {
        AsyncContext async = start(request);
        async.setTimeout(SHORT_MILLIS);
        async.start(() -> fail(kind, canary));
      }
      case "async-dispatch" -> start(request).dispatch(thrower);
      case "async-after-commit" ->
          start(request)
              .start(
                  () -> {
                    commit(response);
                    fail(kind, canary);
                  });
      case "send-error" -> response.sendError(409);
      default -> response.sendError(404);
    }
  }

  private static AsyncContext start(HttpServletRequest request) {
    AsyncContext async = request.startAsync();
    async.setTimeout(TIMEOUT_MILLIS);
    return async;
  }

  private static void fail(HostileException kind, String canary) {
    throw SneakyThrow.unchecked(kind.make(canary));
  }

  private static void commit(HttpServletResponse response) {
    try {
      response.getWriter().print("the beginning, ");
      response.flushBuffer();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
