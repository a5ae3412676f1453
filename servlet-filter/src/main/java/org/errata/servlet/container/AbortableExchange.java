package org.errata.servlet.container;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** A request and its response, as far as a container must know them to abort the response. */
public interface AbortableExchange {

  /**
   * Returns the request as the application sees it.
   *
   * @return the request
   */
  HttpServletRequest request();

  /**
   * Returns the response below the exchange's own wrapper.
   *
   * @return the response
   */
  HttpServletResponse response();

  /**
   * Tells whether the response is committed or belongs to an error response already.
   *
   * @return whether the application can change nothing any more
   */
  boolean isCommitted();

  /**
   * Tells whether the application writes with a {@code WriteListener}.
   *
   * @return whether its output does not block
   */
  boolean isNonBlocking();

  /** Makes {@link #isBroken} true. */
  void breakOff();

  /**
   * Tells whether the response must not end as if it were whole.
   *
   * @return whether {@link #breakOff} was called
   */
  boolean isBroken();
}
