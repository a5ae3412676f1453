package org.errata.servlet.launcher;

/**
 * A field that a server sets on a response before any web application is asked, as handlers and
 * valves do: a request names each in a field of its own.
 */
record FieldOfServer(String name, String value) {

  /** The field by which a request asks for it, as {@code Name=value}. */
  static final String ASKED_BY = "X-Server-Sets";

  static FieldOfServer of(String asked) {
    int end = asked.indexOf('=');
    return new FieldOfServer(asked.substring(0, end), asked.substring(end + 1));
  }
}
