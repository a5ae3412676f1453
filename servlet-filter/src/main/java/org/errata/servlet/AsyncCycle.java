package org.errata.servlet;

import jakarta.servlet.ServletRequest;

/**
 * One cycle of asynchronous work, from {@code startAsync} to complete or dispatch. Kept apart from
 * the container's own state, which does not tell in a listener whether an earlier listener has
 * completed or dispatched: {@code isAsyncStarted} stays true on Jetty, and on Undertow too.
 */
final class AsyncCycle {

  private static final String ATTRIBUTE = AsyncCycle.class.getName();

  private volatile boolean settled;
  private volatile boolean answered;

  private AsyncCycle() {}

  /** Begins a cycle, before the container does, whose listeners already ask for it. */
  static AsyncCycle begin(ServletRequest request) {
    AsyncCycle cycle = new AsyncCycle();
    request.setAttribute(ATTRIBUTE, cycle);
    return cycle;
  }

  /** Returns the request's current cycle. */
  static AsyncCycle of(ServletRequest request) {
    return request.getAttribute(ATTRIBUTE) instanceof AsyncCycle cycle ? cycle : begin(request);
  }

  void settle() {
    settled = true;
  }

  boolean isSettled() {
    return settled;
  }

  /** A listener has written an answer to the timeout, whether it has completed or not. */
  void answer() {
    answered = true;
  }

  boolean isAnswered() {
    return answered;
  }
}
