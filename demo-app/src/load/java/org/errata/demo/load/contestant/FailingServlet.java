package org.errata.demo.load.contestant;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;

/** Fails in the thread of the request. */
final class FailingServlet extends HttpServlet {

  @Serial private static final long serialVersionUID = 1L;

  private final FailureKind failure;

  FailingServlet(FailureKind failure) {
    this.failure = failure;
  }

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    failure.happen(response);
  }
}
