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
}
