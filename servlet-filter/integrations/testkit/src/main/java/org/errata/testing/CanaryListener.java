package org.errata.testing;

import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Listens to asynchronous work as careless applications do. */
abstract class CanaryListener implements AsyncListener {

  /** Throws at a timeout. */
  static AsyncListener throwing(String message) {
    return new CanaryListener() {
      @Override
      public void onTimeout(AsyncEvent event) throws IOException {
        throw new IOException(message);
      }
    };
  }

  /** Sends a message to the client at a timeout. */
  static AsyncListener reportingTimeout(HttpServletResponse response, String message) {
    return new CanaryListener() {
      @Override
      public void onTimeout(AsyncEvent event) throws IOException {
        response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE, message);
        event.getAsyncContext().complete();
      }
    };
  }

  /** Sends the exception of a failure to the client. */
  static AsyncListener reportingError(HttpServletResponse response) {
    return new CanaryListener() {
      @Override
      public void onError(AsyncEvent event) throws IOException {
        response.sendError(
            HttpServletResponse.SC_INTERNAL_SERVER_ERROR, String.valueOf(event.getThrowable()));
        event.getAsyncContext().complete();
      }
    };
  }

  @Override
  public void onComplete(AsyncEvent event) {}

  @Override
  public void onTimeout(AsyncEvent event) throws IOException {}

  @Override
  public void onError(AsyncEvent event) throws IOException {}

  @Override
  public void onStartAsync(AsyncEvent event) {}
}
