package org.errata.servlet.conformance.app.errors;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.errata.servlet.conformance.app.ScenarioServlet;
import org.errata.servlet.conformance.app.SneakyThrow;

/** Throws a hostile exception; the path says when, and which one: {@code /when/which}. */
public final class HostileExceptionServlet extends ScenarioServlet {

  private static final long serialVersionUID = 1L;

  @Override
  protected void respond(
      String path, HttpServletRequest request, HttpServletResponse response, String canary)
      throws Exception {
    String[] parts = path.split("/", -1);
    Throwable hostile = HostileExceptions.of(parts[2], canary);
    switch (parts[1]) {
      case "thrown" -> fail(hostile);
      case "committed" -> {
        commit(response);
        fail(hostile);
      }
      case "async" -> start(request).start(() -> fail(hostile));
      case "async-committed" ->
          start(request)
              .start(
                  () -> {
                    commit(response);
                    fail(hostile);
                  });
      case "async-dispatched" -> start(request).dispatch("/hostile/thrown/" + parts[2]);
      case "async-dispatched-committed" ->
          start(request).dispatch("/hostile/committed/" + parts[2]);
      default -> response.sendError(404);
    }
  }

  private static AsyncContext start(HttpServletRequest request) {
    AsyncContext work = request.startAsync();
    // longer than the client waits
    work.setTimeout(120_000);
    return work;
  }

  private static void fail(Throwable thrown) {
    throw SneakyThrow.unchecked(thrown);
  }

  private static void commit(HttpServletResponse response) {
    try {
      response.getWriter().print("the beginning, ");
      response.flushBuffer();
    } catch (IOException e) {
      throw SneakyThrow.unchecked(e);
    }
  }
}
