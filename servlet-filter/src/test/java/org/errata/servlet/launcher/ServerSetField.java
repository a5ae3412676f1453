package org.errata.servlet.launcher;

/**
 * A header field that the server sets on a response before any web application is called, as
 * handlers and valves do. The request names each in a field line {@value #REQUESTED_BY}.
 */
record ServerSetField(String name, String value) {

  /** The field with which a request names it, as {@code Name=value}. */
  static final String REQUESTED_BY = "X-Server-Sets";

  static ServerSetField of(String nameAndValue) {
    int end = nameAndValue.indexOf('=');
    return new ServerSetField(nameAndValue.substring(0, end), nameAndValue.substring(end + 1));
  }
}
