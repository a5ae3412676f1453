package org.errata.servlet.exchange;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import org.errata.catalogue.Entry;

/**
 * Asynchronous work as the application sees it. An exception of a task is passed on at once:
 * containers only log it and let the request wait for its timeout. An error status without a body
 * is filled in before the work completes.
 */
final class ExchangeAsyncContext implements AsyncWork {

  private final AsyncContext context;
  private final ExchangeEvents exchange;
  private final AsyncCycle cycle;
  private final boolean original;

  /**
   * Wraps asynchronous work.
   *
   * @param original whether it was started by {@code startAsync()} without parameters
   */
  ExchangeAsyncContext(
      AsyncContext context, ExchangeEvents exchange, AsyncCycle cycle, boolean original) {
    this.context = context;
    this.exchange = exchange;
    this.cycle = cycle;
    this.original = original;
  }

  @Override
  public boolean isSettled() {
    return cycle.isSettled() || (!cycle.isWrapped() && exchange.isUnwrappedWorkSettled(context));
  }

  @Override
  public void settle() {
    cycle.settle();
  }

  @Override
  public void exclusively(Runnable action) {
    cycle.lock();
    try {
      action.run();
    } finally {
      cycle.unlock();
    }
  }

  /**
   * What was written past the wrappers is surely a response to the timeout only if it is an error.
   */
  @Override
  public boolean isResponded() {
    return cycle.isResponded() || (!cycle.isWrapped() && hasErrorWithBody());
  }

  private boolean hasErrorWithBody() {
    return Entry.isErrorStatus(exchange.response().getStatus())
        && !exchange.isCommitted()
        && !exchange.hasNoBody();
  }

  @Override
  public void start(Runnable task) {
    context.start(
        () -> {
          try {
            task.run();
          } catch (Throwable thrown) {
            exchange.failed(this, thrown);
          }
        });
  }

  @Override
  public void complete() {
    cycle.lock();
    try {
      exchange.outputEnded();
      cycle.settle();
      context.complete();
    } finally {
      cycle.unlock();
    }
  }

  /**
   * Dispatches to the URI of the original request. For work that was started in a forward, Tomcat
   * would dispatch to the target of the forward, as the request is a wrapper.
   */
  @Override
  public void dispatch() {
    cycle.settle();
    if (original
        && exchange.request().getAttribute(RequestDispatcher.FORWARD_REQUEST_URI)
            instanceof String uri
        && !exchange.request().getRequestURI().equals(uri)) {
      context.dispatch(uri.substring(exchange.request().getContextPath().length()));
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

  /** True for {@code startAsync()}, as without a filter. */
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
    ListenerResponse.add(kept(listener), context, exchange.hidesResponseOfListeners());
  }

  @Override
  public void addListener(
      AsyncListener listener, ServletRequest request, ServletResponse response) {
    ListenerResponse.add(
        kept(listener), context, request, response, exchange.hidesResponseOfListeners());
  }

  private ApplicationAsyncListener kept(AsyncListener listener) {
    ApplicationAsyncListener wrapped =
        new ApplicationAsyncListener(listener, context, exchange, cycle);
    cycle.add(wrapped);
    return wrapped;
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
