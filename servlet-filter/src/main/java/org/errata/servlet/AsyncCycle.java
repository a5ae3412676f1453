package org.errata.servlet;

import jakarta.servlet.ServletRequest;

/**
 * One cycle of asynchronous work, from {@code startAsync} to complete or dispatch. Kept apart from
 * the container's own state, which does not tell in a listener whether an earlier listener has
 * completed or dispatched: {@code isAsyncStarted} stays true on Jetty, and on Undertow too.
 */
final class AsyncCycle {

  private static final String ATTRIBUTE = AsyncCycle.class.getName();

  private final boolean seen;
  private volatile boolean settled;
  private volatile boolean answered;

  private AsyncCycle(boolean seen) {
    this.seen = seen;
  }

  /** Begins a cycle, before the container does, whose listeners already ask for it. */
  static AsyncCycle begin(ServletRequest request) {
    return begin(request, true);
  }

  private static AsyncCycle begin(ServletRequest request, boolean seen) {
    AsyncCycle cycle = new AsyncCycle(seen);
    request.setAttribute(ATTRIBUTE, cycle);
    return cycle;
  }

  /** Returns the request's current cycle, which began unseen if nobody has told of it. */
  static AsyncCycle of(ServletRequest request) {
    return request.getAttribute(ATTRIBUTE) instanceof AsyncCycle cycle
        ? cycle
        : begin(request, false);
  }

  /** Called when work has been dispatched: whatever begins from now on is another cycle. */
  static void over(ServletRequest request) {
    request.removeAttribute(ATTRIBUTE);
  }

  /** Whether the application started it on the watched request, so that its calls are seen. */
  boolean isSeen() {
    return seen;
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
