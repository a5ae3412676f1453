package org.errata.servlet.framework;

import java.util.List;

/**
 * What a JSON library says of a document that it could not read.
 *
 * @param kind what is wrong
 * @param line the line from 1 on; 0 if it is not known
 * @param column the column from 1 on
 * @param path the names and indexes that lead to the value; null if they are not known; an empty
 *     name is any
 * @param hasIndexes whether the path has the indexes of arrays
 * @param type the type of the value that was found; null if it is not known
 * @param text the text of the value; null if it is not known; never sent; for a limit, the length
 *     that was too large; for a member that is there twice, its name
 */
record JsonComplaint(
    Kind kind,
    int line,
    int column,
    List<String> path,
    boolean hasIndexes,
    JsonType type,
    String text) {

  /** The mistakes that are told apart, with what the client is told. */
  enum Kind {
    /** The document is not JSON. */
    SYNTAX("is not valid JSON"),
    /** A value does not fit. */
    VALUE("does not have the type or format that is expected"),
    /** The object has no member of this name in the application. */
    UNKNOWN_MEMBER("is not a known member"),
    /** A member that is required is not there. */
    MISSING_MEMBER("is missing"),
    /** An object has a member twice. */
    DUPLICATE_MEMBER("is there more than once"),
    /** A number, a text, or the nesting is too large for the library. */
    LIMIT("exceeds a limit of the service");

    private final String detail;

    Kind(String detail) {
      this.detail = detail;
    }

    /** Returns what the client is told. */
    String detail() {
      return detail;
    }
  }

  static JsonComplaint of(Kind kind) {
    return new JsonComplaint(kind, 0, 0, null, false, null, null);
  }

  JsonComplaint at(int line, int column) {
    return line < 1
        ? this
        : new JsonComplaint(kind, line, Math.max(1, column), path, hasIndexes, type, text);
  }

  JsonComplaint path(List<String> path, boolean hasIndexes) {
    return new JsonComplaint(kind, line, column, path, hasIndexes, type, text);
  }

  JsonComplaint found(JsonType type, String text) {
    return new JsonComplaint(kind, line, column, path, hasIndexes, type, text);
  }

  boolean hasLocation() {
    return line > 0;
  }
}
