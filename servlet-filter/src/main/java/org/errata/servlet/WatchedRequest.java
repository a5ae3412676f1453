package org.errata.servlet;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;

/**
 * The request as the application sees it: asynchronous work that it starts keeps being watched.
 * Without this, {@code startAsync()} would hand the container's own response to other threads,
 * where no filter sees a {@code sendError} any more.
 */
final class WatchedRequest extends HttpServletRequestWrapper {

  private final Answers answers;
  private final WatchedResponse response;

  WatchedRequest(HttpServletRequest request, WatchedResponse response, Answers answers) {
    super(request);
    this.response = response;
    this.answers = answers;
    response.watchedWith(this);
  }

  Answers answers() {
    return answers;
  }

  WatchedResponse response() {
    return response;
  }

  @Override
  public ServletInputStream getInputStream() throws IOException {
    ServletInputStream stream = super.getInputStream();
    return isAsyncStarted() ? new WatchedInputStream(stream, this) : stream;
  }

  @Override
  public HttpSession getSession() {
    return getSession(true);
  }

  /** A new session goes out with a cookie, with which Jetty says when the page expires. */
  @Override
  public HttpSession getSession(boolean create) {
    HttpSession known = super.getSession(false);
    if (known != null || !create) {
      return known;
    }
    response.touch();
    return super.getSession(true);
  }

  @Override
  public String changeSessionId() {
    response.touch();
    return super.changeSessionId();
  }

  @Override
  public AsyncContext startAsync() {
    AsyncCycle cycle = AsyncCycle.begin(this);
    return watch(super.startAsync(this, response), cycle, true);
  }

  @Override
  public AsyncContext startAsync(ServletRequest request, ServletResponse response) {
    AsyncCycle cycle = AsyncCycle.begin(this);
    return watch(super.startAsync(request, response), cycle, false);
  }

  @Override
  public AsyncContext getAsyncContext() {
    return new WatchedAsync(super.getAsyncContext(), this, AsyncCycle.of(this), false);
  }

  private AsyncContext watch(AsyncContext started, AsyncCycle cycle, boolean original) {
    if (!response.isEntered()) {
      // restarted in a dispatch that is not mapped to the filter: nobody else will add it
      started.addListener(new AsyncWatch(this, cycle));
    }
    return new WatchedAsync(started, this, cycle, original);
  }
}
