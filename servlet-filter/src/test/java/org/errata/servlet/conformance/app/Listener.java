package org.errata.servlet.conformance.app;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The application's own opinion on a timeout. */
final class Listener implements AsyncListener {

  private final String what;
  private final String canary;

  Listener(String what, String canary) {
    this.what = what;
    this.canary = canary;
  }

  @Override
  public void onTimeout(AsyncEvent event) throws IOException {
    Notes.add(canary, "onTimeout");
    AsyncContext async = event.getAsyncContext();
    HttpServletResponse response = (HttpServletResponse) async.getResponse();
    switch (what) {
      case "answers" -> {
        response.setStatus(504);
        response.getWriter().print("the application's own words");
        async.complete();
      }
      case "forgets-to-complete" -> {
        response.setStatus(504);
        response.getWriter().print("the application's own words");
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
      case "throws" -> throw new IOException("the listener's own");
      default -> {
        // nothing to say
      }
    }
  }

  @Override
  public void onComplete(AsyncEvent event) {
    Notes.add(canary, "onComplete");
  }

  @Override
  public void onError(AsyncEvent event) {
    Notes.add(canary, "onError");
  }

  @Override
  public void onStartAsync(AsyncEvent event) {
    Notes.add(canary, "onStartAsync");
  }
}
