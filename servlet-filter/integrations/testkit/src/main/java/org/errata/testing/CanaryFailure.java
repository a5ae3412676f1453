package org.errata.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.UnavailableException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.FileNotFoundException;
import java.io.IOException;

/** One failure of a request, with a canary. */
final class CanaryFailure {

  private static final String PLAIN = "of a leak probe";
  private static final int RETRY_SECONDS = 30;
  private static final long TASK_TIMEOUT_MILLIS = 1_000;
  private static final long TIMEOUT_MILLIS = 50;

  private final String canary;
  private final HttpServletRequest request;
  private final HttpServletResponse response;

  CanaryFailure(String canary, HttpServletRequest request, HttpServletResponse response) {
    this.canary = canary;
    this.request = request;
    this.response = response;
  }

  /** Returns a dispatcher to the path of the request. */
  static RequestDispatcher dispatcher(HttpServletRequest request) {
    String info = request.getPathInfo();
    return request.getRequestDispatcher(request.getServletPath() + (info == null ? "" : info));
  }

  void happen(LeakWay way) throws IOException, ServletException {
    switch (way) {
      case MESSAGE -> throw new IllegalStateException(secret());
      case CAUSE -> throw new IllegalStateException(PLAIN, new IllegalStateException(secret()));
      case SUPPRESSED -> throw CanaryException.suppressing(secret());
      case STACK_FRAME -> throw CanaryException.thrownIn(canary);
      case TO_STRING -> throw new CanaryException(PLAIN, secret());
      case SERVLET_EXCEPTION ->
          throw new ServletException(secret(), new FileNotFoundException(secret()));
      case IO_EXCEPTION -> throw new IOException(secret());
      case UNAVAILABLE -> throw new UnavailableException(secret(), RETRY_SECONDS);
      case ERROR -> throw new AssertionError(secret());
      case SEND_ERROR -> sendError();
      case SEND_ERROR_NOT_FOUND -> response.sendError(HttpServletResponse.SC_NOT_FOUND, secret());
      case FORWARD -> forward();
      case INCLUDE -> include();
      case BODY_FIELDS -> setBodyFields();
      case PARTIAL_OUTPUT -> writePart();
      case AFTER_COMMIT -> commit();
      case ASYNC_TASK -> startTask();
      case ASYNC_DISPATCH -> dispatchAgain();
      case ASYNC_TIMEOUT -> startTimeout(CanaryListener.throwing(secret()));
      case ASYNC_TIMEOUT_REPORTED ->
          startTimeout(CanaryListener.reportingTimeout(response, secret()));
      case ASYNC_ERROR_REPORTED -> startTask(CanaryListener.reportingError(response));
    }
  }

  /** Returns the canary in a text that an escape changes. */
  private String secret() {
    return "jdbc:db://10.0.0.7/tax?user=<sa>&password=\"" + canary + "\"";
  }

  private void sendError() throws IOException {
    response.sendError(HttpServletResponse.SC_INTERNAL_SERVER_ERROR, secret());
  }

  private void forward() throws IOException, ServletException {
    if (request.getDispatcherType() == DispatcherType.FORWARD) {
      sendError();
    } else {
      dispatcher(request).forward(request, response);
    }
  }

  private void include() throws IOException, ServletException {
    if (request.getDispatcherType() == DispatcherType.INCLUDE) {
      sendError();
    } else {
      dispatcher(request).include(request, response);
    }
  }

  private void setBodyFields() {
    response.setContentType("application/x-" + canary);
    response.setHeader("Content-Disposition", "attachment; filename=\"" + canary + ".csv\"");
    response.setHeader("Content-Location", "/exports/" + canary);
    response.setHeader("ETag", "\"" + canary + "\"");
    throw new IllegalStateException(PLAIN);
  }

  private void writePart() throws IOException {
    response.setContentType("text/plain;charset=utf-8");
    response.getOutputStream().write(secret().getBytes(UTF_8));
    throw new IllegalStateException(secret());
  }

  private void commit() throws IOException {
    response.setContentType("text/plain;charset=utf-8");
    response.getOutputStream().write("the first part".getBytes(UTF_8));
    response.flushBuffer();
    throw new IllegalStateException(secret());
  }

  private void dispatchAgain() {
    if (request.getDispatcherType() == DispatcherType.ASYNC) {
      throw new IllegalStateException(secret());
    }
    startAsync(TASK_TIMEOUT_MILLIS).dispatch();
  }

  private void startTimeout(AsyncListener listener) {
    startAsync(TIMEOUT_MILLIS).addListener(listener);
  }

  private void startTask(AsyncListener... listeners) {
    AsyncContext async = startAsync(TASK_TIMEOUT_MILLIS);
    for (AsyncListener listener : listeners) {
      async.addListener(listener);
    }
    async.start(
        () -> {
          throw new IllegalStateException(secret());
        });
  }

  private AsyncContext startAsync(long timeoutMillis) {
    AsyncContext async = request.startAsync();
    async.setTimeout(timeoutMillis);
    return async;
  }
}
