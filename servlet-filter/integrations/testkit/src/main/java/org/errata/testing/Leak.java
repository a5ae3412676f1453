package org.errata.testing;

import static java.util.Objects.requireNonNull;

/**
 * Something in a response that only the server should know.
 *
 * @param request the request, such as {@code GET /x, Accept: text/html, way `cause`}
 * @param place where in the response, such as {@code body at byte 312}
 * @param found what it is, such as {@code the canary} or {@code a stack trace}
 * @param excerpt the text around it
 */
public record Leak(String request, String place, String found, String excerpt) {

  /**
   * Checks the components.
   *
   * @param request the request
   * @param place where in the response
   * @param found what it is
   * @param excerpt the text around it
   */
  public Leak {
    requireNonNull(request, "request");
    requireNonNull(place, "place");
    requireNonNull(found, "found");
    requireNonNull(excerpt, "excerpt");
  }

  @Override
  public String toString() {
    return request + ": " + place + ": " + found + ": " + excerpt;
  }
}
