package org.errata.servlet.message;

/** Where the id of a request may come from. */
public enum RequestIdSource {
  /** The field of the response, which the application or the container has set. */
  APP,
  /** The trace id of the request's {@code traceparent} (W3C Trace Context section 3.2). */
  TRACEPARENT,
  /** The field of the request, which a proxy or the client has set. */
  HEADER
}
