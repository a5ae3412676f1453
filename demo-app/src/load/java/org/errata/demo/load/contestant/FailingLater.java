package org.errata.demo.load.contestant;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;

/** Goes asynchronous and fails once it is dispatched again. */
final class FailingLater extends HttpServlet {

  @Serial private static final long serialVersionUID = 1L;

  private final Failure failure;

  FailingLater(Failure failure) {
    this.failure = failure;
  }

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (request.getDispatcherType() == DispatcherType.ASYNC) {
      failure.happen(response);
    } else {
      request.startAsync().dispatch();
    }
  }
}
