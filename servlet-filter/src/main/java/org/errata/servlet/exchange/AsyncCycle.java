package org.errata.servlet.exchange;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The state of one cycle of asynchronous work, from {@code startAsync} to completion or dispatch.
 * It is kept apart from the container's own state, which does not tell in a listener whether an
 * earlier listener has completed or dispatched: {@code isAsyncStarted} stays true on Jetty and
 * Undertow. Thread-safe.
 *
 * <p>Its lock is held by a thread that sends an error response or settles the work, so that a
 * timeout waits for a response that is being sent. A monitor would pin a virtual thread meanwhile,
 * before JDK 24.
 */
final class AsyncCycle {

  private final ReentrantLock lock = new ReentrantLock();
  private final boolean wrapped;
  private volatile boolean settled;
  private volatile boolean responded;
  private volatile boolean dispatched;

  /** Empty unless the application has added listeners through the wrappers. */
  private volatile List<ApplicationAsyncListener> listeners = List.of();

  /**
   * Begins a cycle.
   *
   * @param wrapped whether the application started it on the wrapped request, so that its calls
   *     pass through the wrappers
   */
  AsyncCycle(boolean wrapped) {
    this.wrapped = wrapped;
  }

  void lock() {
    lock.lock();
  }

  void unlock() {
    lock.unlock();
  }

  boolean isWrapped() {
    return wrapped;
  }

  void settle() {
    settled = true;
  }

  boolean isSettled() {
    return settled;
  }

  /** Notes that the container has begun the dispatch that the application asked for. */
  void beginDispatch() {
    dispatched = true;
  }

  boolean isDispatched() {
    return dispatched;
  }

  synchronized void add(ApplicationAsyncListener listener) {
    if (listeners.isEmpty()) {
      listeners = new CopyOnWriteArrayList<>();
    }
    listeners.add(listener);
  }

  /**
   * Tells the listeners of the application about an exception that the container does not see. A
   * listener may write a response, and settle the work.
   *
   * @return whether a listener has settled the work
   */
  boolean settledOnError(Throwable thrown) {
    if (settled && !dispatched) {
      return false;
    }
    settled = false;
    listeners.forEach(listener -> listener.tellError(thrown));
    boolean byListener = settled;
    settled = byListener || dispatched;
    return byListener;
  }

  /** Notes that a listener has responded to the timeout, whether it has completed or not. */
  void respond() {
    responded = true;
  }

  boolean isResponded() {
    return responded;
  }
}
