package org.errata.servlet.webapp;

import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** An application's own way to answer when time has run out. */
final class OwnTimeoutAnswer implements AsyncListener {

  @Override
  public void onTimeout(AsyncEvent event) throws IOException {
    HttpServletResponse response = (HttpServletResponse) event.getAsyncContext().getResponse();
    response.setStatus(504);
    response.setContentType("text/plain;charset=utf-8");
    response.getWriter().print("the application's own words");
    event.getAsyncContext().complete();
  }

  @Override
  public void onComplete(AsyncEvent event) {
    // nothing to clean up
  }

  @Override
  public void onError(AsyncEvent event) {
    // left to others
  }

  @Override
  public void onStartAsync(AsyncEvent event) {
    // not restarted here
  }
}
