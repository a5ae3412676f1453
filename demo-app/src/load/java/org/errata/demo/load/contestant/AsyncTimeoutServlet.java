package org.errata.demo.load.contestant;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.Serial;

/** Starts asynchronous processing and never completes it. */
final class AsyncTimeoutServlet extends HttpServlet {

  @Serial private static final long serialVersionUID = 1L;
  private static final long MILLIS = 20;

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response) {
    request.startAsync().setTimeout(MILLIS);
  }
}
