package org.errata.servlet.conformance.app.errors;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.TimeoutException;
import org.errata.servlet.conformance.app.ScenarioServlet;
import org.errata.servlet.conformance.app.SneakyThrow;

/** Throws the exception that the path names. */
public final class UncaughtServlet extends ScenarioServlet {

  private static final long serialVersionUID = 1L;

  @Override
  protected void respond(
      String path, HttpServletRequest request, HttpServletResponse response, String canary)
      throws Exception {
    switch (path) {
      case "/unchecked" -> throw new IllegalStateException(canary);
      case "/no-message" -> throw new NullPointerException();
      case "/checked" -> throw new ServletException("", new TimeoutException(canary));
      case "/undeclared" -> throw new TimeoutException(canary);
      case "/io" -> throw new IOException(canary);
      case "/interrupted" -> throw new InterruptedException(canary);
      case "/wrapped" ->
          throw new ServletException(
              "1", new RuntimeException("2", new IOException("3", new AssertionError(canary))));
      case "/root-cause-only" -> throw new ServletException(new TimeoutException(canary));
      case "/assertion" -> throw new AssertionError(canary);
      case "/linkage" -> throw new NoClassDefFoundError(canary);
      case "/out-of-memory" -> throw new OutOfMemoryError(canary);
      case "/stack-overflow" -> response.setStatus(depth(0));
      case "/throwable" -> throw SneakyThrow.unchecked(new Throwable(canary));
      case "/markup" -> throw new IllegalStateException("<script>" + canary + "</script>&\"'");
      case "/line-break" ->
          throw new IllegalStateException(canary + "\r\nSEVERE org.errata: forged");
      case "/number" -> response.setStatus(Integer.parseInt(request.getParameter("n")));
      case "/controls" -> throw new IllegalStateException(canary + "\u0000\u0007\u001b[2J\u0085");
      case "/surrogate" -> throw new IllegalStateException(canary + "\ud83d and \ude00");
      case "/megabyte" -> throw new IllegalStateException(canary + "x".repeat(1 << 20));
      case "/hidden-causes" -> throw FaultyExceptions.withSuppressed(canary);
      case "/get-message-throws" -> throw FaultyExceptions.withFailingMessage(canary);
      case "/get-cause-throws" -> throw FaultyExceptions.withFailingCause(canary);
      case "/to-string-throws" -> throw FaultyExceptions.withFailingToString(canary);
      case "/to-string-null" -> throw FaultyExceptions.withNullToString();
      case "/get-message-loops" -> throw FaultyExceptions.withRecursiveMessage();
      case "/print-throws" -> throw FaultyExceptions.withFailingStackTrace(canary);
      case "/cyclic" -> throw FaultyExceptions.cyclic(canary);
      case "/deep" -> throw FaultyExceptions.deep(canary);
      default -> response.sendError(404);
    }
  }

  @SuppressWarnings("InfiniteRecursion")
  private static int depth(int depth) {
    return 1 + depth(depth + 1);
  }
}
