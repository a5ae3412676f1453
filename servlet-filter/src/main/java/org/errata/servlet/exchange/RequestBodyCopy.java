package org.errata.servlet.exchange;

import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletRequestWrapper;
import java.util.Optional;

/**
 * The start of a request body as the application has read it, for what is asked when the request
 * has failed. Belongs to one request. Read it when nobody reads the body.
 */
public sealed interface RequestBodyCopy permits CopiedInputStream, CopiedReader {

  /** How many bytes or characters are kept. */
  int LIMIT = 8192;

  /**
   * Returns the copy of a request's body.
   *
   * @param request the request, or one around it
   * @return the copy; empty if the application has not asked for the body, or if the body is not
   *     copied, because its media type is neither JSON nor unknown, or because it has a content
   *     coding
   */
  static Optional<RequestBodyCopy> of(ServletRequest request) {
    ServletRequest inner = request;
    while (inner instanceof ServletRequestWrapper wrapper) {
      if (inner instanceof ExchangeRequest exchange && exchange.bodyCopy() != null) {
        return Optional.of(exchange.bodyCopy());
      }
      inner = wrapper.getRequest();
    }
    return Optional.empty();
  }

  /**
   * Returns what is kept.
   *
   * @return at most the first {@value #LIMIT} bytes, as they were read; the first {@value #LIMIT}
   *     characters in UTF-8 if the application has used a reader
   */
  byte[] start();

  /**
   * Tells whether the application has read more than what is kept.
   *
   * @return whether {@link #start} is not all that was read
   */
  boolean isCut();

  /**
   * Tells whether the application has read the body to its end, as far as is known.
   *
   * @return whether the last byte was read, or the end was met
   */
  boolean isEnded();
}
