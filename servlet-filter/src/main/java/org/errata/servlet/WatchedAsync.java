package org.errata.servlet;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;

/**
 * Asynchronous work as the application sees it. What a task throws is answered at once: containers
 * only log it and let the request wait for its timeout. An error status without a body gets one
 * before the work is completed.
 */
final class WatchedAsync implements AsyncContext {

  private final AsyncContext context;
  private final WatchedRequest request;
  private final AsyncCycle cycle;
  private final boolean original;

  WatchedAsync(AsyncContext context, WatchedRequest request, AsyncCycle cycle, boolean original) {
    this.context = context;
    this.request = request;
    this.cycle = cycle;
    this.original = original;
  }

  void failed(Throwable thrown) {
    request.answers().async().failed(request, this, thrown);
  }

  boolean isSettled() {
    return cycle.isSettled() || (!cycle.isSeen() && UnseenWork.isSettled(request, context));
  }

  void settle() {
    cycle.settle();
  }

  /** Of what was written unseen, only an error is surely a listener's answer to the timeout. */
  boolean isAnswered() {
    return cycle.isAnswered() || (!cycle.isSeen() && request.response().isOwnError());
  }

  @Override
  public void start(Runnable task) {
    context.start(
        () -> {
          try {
            task.run();
          } catch (Throwable thrown) {
            request.answers().async().failed(request, this, thrown);
          }
        });
  }

  @Override
  public void complete() {
    request.answers().returned(request);
    cycle.settle();
    context.complete();
  }

  /**
   * Dispatches to where the request came in. Started by {@code startAsync()} in a forward, Tomcat
   * would take the forward's target for that, as the request is a wrapper.
   */
  @Override
  public void dispatch() {
    cycle.settle();
    if (original
        && request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI) instanceof String uri
        && !request.getRequestURI().equals(uri)) {
      context.dispatch(uri.substring(request.getContextPath().length()));
    } else {
      context.dispatch();
    }
  }

  @Override
  public void dispatch(String path) {
    cycle.settle();
    context.dispatch(path);
  }

  @Override
  public void dispatch(ServletContext servletContext, String path) {
    cycle.settle();
    context.dispatch(servletContext, path);
  }

  /** True for {@code startAsync()}, as it would be without a filter. */
  @Override
  public boolean hasOriginalRequestAndResponse() {
    return original || context.hasOriginalRequestAndResponse();
  }

  @Override
  public ServletRequest getRequest() {
    return context.getRequest();
  }

  @Override
  public ServletResponse getResponse() {
    return context.getResponse();
  }

  @Override
  public void addListener(AsyncListener listener) {
    context.addListener(new WatchedListener(listener, request, cycle));
  }

  @Override
  public void addListener(
      AsyncListener listener, ServletRequest request, ServletResponse response) {
    context.addListener(new WatchedListener(listener, this.request, cycle), request, response);
  }

  @Override
  public <T extends AsyncListener> T createListener(Class<T> type) throws ServletException {
    return context.createListener(type);
  }

  @Override
  public void setTimeout(long milliseconds) {
    context.setTimeout(milliseconds);
  }

  @Override
  public long getTimeout() {
    return context.getTimeout();
  }
}
