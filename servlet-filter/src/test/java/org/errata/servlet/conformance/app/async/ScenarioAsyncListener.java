package org.errata.servlet.conformance.app.async;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.errata.servlet.conformance.app.NotesServlet;

/** Handles a timeout or an error as its action says. */
final class ScenarioAsyncListener implements AsyncListener {

  private final String action;
  private final String canary;

  ScenarioAsyncListener(String action, String canary) {
    this.action = action;
    this.canary = canary;
  }

  @Override
  public void onTimeout(AsyncEvent event) throws IOException {
    NotesServlet.add(canary, "onTimeout");
    AsyncContext async = event.getAsyncContext();
    HttpServletResponse response = (HttpServletResponse) async.getResponse();
    switch (action) {
      case "responds" -> respond(async, 504);
      case "does-not-complete" -> {
        response.setStatus(504);
        response.getWriter().print("written by the listener");
      }
      case "sends-error" -> {
        response.sendError(409, canary);
        async.complete();
      }
      case "sets-status" -> {
        response.setStatus(410);
        async.complete();
      }
      case "completes" -> async.complete();
      case "dispatches" -> async.dispatch("/good");
      case "dispatches-to-exception" -> async.dispatch("/uncaught/unchecked");
      case "throws" -> throw new IOException("thrown by the listener");
      default -> {
        // leaves the timeout to Errata
      }
    }
  }

  @Override
  public void onComplete(AsyncEvent event) {
    NotesServlet.add(canary, "onComplete");
  }

  @Override
  public void onError(AsyncEvent event) throws IOException {
    NotesServlet.add(canary, "onError " + canary.equals(event.getThrowable().getMessage()));
    switch (action) {
      case "responds-to-error" -> respond(event.getAsyncContext(), 409);
      case "dispatches-on-error" -> event.getAsyncContext().dispatch("/good");
      case "throws" -> throw new IOException("thrown by the listener");
      default -> {
        // leaves the error to Errata
      }
    }
  }

  private static void respond(AsyncContext async, int status) throws IOException {
    HttpServletResponse response = (HttpServletResponse) async.getResponse();
    response.setStatus(status);
    response.getWriter().print("written by the listener");
    async.complete();
  }

  @Override
  public void onStartAsync(AsyncEvent event) {
    NotesServlet.add(canary, "onStartAsync");
  }
}
