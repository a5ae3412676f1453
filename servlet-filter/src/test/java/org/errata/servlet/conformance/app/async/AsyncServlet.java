package org.errata.servlet.conformance.app.async;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletRequestWrapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.errata.servlet.ErrorResponses;
import org.errata.servlet.conformance.app.NotesServlet;
import org.errata.servlet.conformance.app.ScenarioServlet;

/** Starts asynchronous processing and ends it in the way that the path names. */
public final class AsyncServlet extends ScenarioServlet {

  private static final long serialVersionUID = 1L;
  private static final int SHORT_MILLIS = 200;
  private static final int PAUSE_MILLIS = 100;

  @Override
  protected void respond(
      String path, HttpServletRequest request, HttpServletResponse response, String canary)
      throws IOException {
    AsyncContext async = start(request, response);
    boolean waits = path.startsWith("/timeout") || path.endsWith("-and-wait");
    async.setTimeout(waits ? SHORT_MILLIS : 10_000);
    switch (path) {
      case "/timeout" -> NotesServlet.add(request, "waits");
      case "/timeout-after-output" -> response.getWriter().print("half a page");
      case "/timeout-after-commit" -> commit(response);
      case "/timeout-after-commit-length" -> {
        response.setContentLength(1000);
        commit(response);
      }
      case "/timeout-after-status" -> response.setStatus(504);
      case "/timeout-of-lost-thread" -> inThread(() -> fail(canary));
      case "/listener" -> {
        async.setTimeout(SHORT_MILLIS);
        listen(async, request, canary);
      }
      case "/listener-and-service-throws" -> {
        listen(async, request, canary);
        fail(canary);
      }
      case "/listener-and-service-throws-after-commit" -> {
        listen(async, request, canary);
        commit(response);
        fail(canary);
      }
      case "/listener-and-task-throws" -> {
        listen(async, request, canary);
        async.start(() -> fail(canary));
      }
      case "/listener-and-dispatch-throws" -> {
        listen(async, request, canary);
        async.dispatch("/uncaught/unchecked");
      }
      case "/task-throws" -> async.start(() -> fail(canary));
      case "/task-throws-later" ->
          async.start(
              () -> {
                pause();
                fail(canary);
              });
      case "/task-throws-error" ->
          async.start(
              () -> {
                throw new AssertionError(canary);
              });
      case "/task-throws-after-commit" ->
          async.start(
              () -> {
                commit(response);
                fail(canary);
              });
      case "/service-throws" -> fail(canary);
      case "/service-throws-after-commit" -> {
        commit(response);
        fail(canary);
      }
      case "/send-error" -> async.start(() -> sendError(async, canary));
      case "/send-error-in-thread" -> inThread(() -> sendError(async, canary));
      case "/send-exception" -> async.start(() -> sendException(async, canary));
      case "/send-exception-in-thread" -> inThread(() -> sendException(async, canary));
      case "/send-error-in-service" -> {
        response.sendError(409, canary);
        async.complete();
      }
      case "/send-error-and-wait" -> response.sendError(409, canary);
      case "/empty-status" ->
          inThread(
              () -> {
                ((HttpServletResponse) async.getResponse()).setStatus(410);
                async.complete();
              });
      case "/dispatch-to-exception" -> async.dispatch("/uncaught/unchecked");
      case "/dispatch-to-exception-later" ->
          inThread(
              () -> {
                pause();
                async.dispatch("/uncaught/unchecked");
              });
      case "/dispatch-to-send-error" -> async.dispatch("/send-error/plain?status=409");
      case "/dispatch-to-problem" -> async.dispatch("/send-error/then-problem?status=500");
      case "/dispatch-to-unknown-path" -> async.dispatch("/nowhere");
      case "/dispatch-to-timeout" -> async.dispatch("/async/timeout");
      case "/dispatch-to-unwrapped-timeout" -> async.dispatch("/async/timeout?unwrapped");
      case "/dispatch-to-commit" -> async.dispatch("/output/flushed");
      case "/dispatch-to-good" -> async.dispatch("/good");
      case "/good" -> inThread(() -> respond(async));
      case "/good-flushed" ->
          inThread(
              () -> {
                commit(response);
                respond(async);
              });
      case "/no-content" ->
          inThread(
              () -> {
                response.setStatus(204);
                async.complete();
              });
      case "/own-error" ->
          inThread(
              () -> {
                response.setStatus(409);
                respond(async);
              });
      default -> async.complete();
    }
  }

  private static AsyncContext start(HttpServletRequest request, HttpServletResponse response) {
    return switch (String.valueOf(request.getQueryString())) {
      case "given" -> request.startAsync(request, response);
      case "unwrapped" -> unwrapped(request).startAsync();
      default -> request.startAsync();
    };
  }

  private static ServletRequest unwrapped(ServletRequest request) {
    return request instanceof ServletRequestWrapper wrapper
        ? unwrapped(wrapper.getRequest())
        : request;
  }

  static void respond(AsyncContext async) {
    try {
      async.getResponse().getWriter().print("a late response");
      async.complete();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void listen(AsyncContext async, HttpServletRequest request, String canary) {
    async.addListener(new ScenarioAsyncListener(request.getHeader("X-Listener"), canary));
  }

  private static void fail(String canary) {
    throw new IllegalStateException(canary);
  }

  private static void commit(HttpServletResponse response) {
    try {
      response.getWriter().print("the beginning, ");
      response.flushBuffer();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void sendError(AsyncContext async, String canary) {
    try {
      ((HttpServletResponse) async.getResponse()).sendError(409, canary);
      async.complete();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void sendException(AsyncContext async, String canary) {
    try {
      ErrorResponses.send(
          (HttpServletRequest) async.getRequest(),
          (HttpServletResponse) async.getResponse(),
          new IllegalStateException(canary));
      async.complete();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void inThread(Runnable task) {
    Thread thread = new Thread(task);
    thread.setUncaughtExceptionHandler((t, e) -> t.interrupt());
    thread.start();
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
