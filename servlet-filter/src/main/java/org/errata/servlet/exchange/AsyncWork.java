package org.errata.servlet.exchange;

import jakarta.servlet.AsyncContext;

/** Asynchronous work of an exchange, from {@code startAsync} to completion or dispatch. */
public interface AsyncWork extends AsyncContext {

  /**
   * Tells whether the work is completed or dispatched.
   *
   * @return whether there is nothing left to do for it
   */
  boolean isSettled();

  /** Notes that whatever still happens to the work needs no error response. */
  void settle();

  /**
   * Runs an action while no other thread sends an error response within this work, completes or
   * dispatches it. A container uses request and response for another request as soon as the work is
   * completed.
   *
   * @param action what to run
   */
  void exclusively(Runnable action);

  /**
   * Tells whether a listener of the application has written a response to the timeout.
   *
   * @return whether the application has responded, completed or not
   */
  boolean isResponded();
}
