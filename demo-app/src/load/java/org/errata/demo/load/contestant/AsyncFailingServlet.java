package org.errata.demo.load.contestant;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;

/** Starts asynchronous processing and fails in the ASYNC dispatch. */
final class AsyncFailingServlet extends HttpServlet {

  @Serial private static final long serialVersionUID = 1L;

  private final FailureKind failure;

  AsyncFailingServlet(FailureKind failure) {
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
