package org.errata.representation;

/**
 * Limits how much of a list in a header field is read, so that one request with a field of a
 * megabyte, which some containers permit, does not take much time and memory.
 */
final class LongField {

  /** As much as all fields of a request together may have on Jetty and Tomcat by default. */
  static final int MAX_LENGTH = 8_192;

  private LongField() {}

  /** Returns the whole field, or the elements that end within the first 8192 characters. */
  static String start(String field) {
    return field.length() <= MAX_LENGTH
        ? field
        : field.substring(0, Math.max(0, field.lastIndexOf(',', MAX_LENGTH)));
  }
}
