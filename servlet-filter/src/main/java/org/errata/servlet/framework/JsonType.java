package org.errata.servlet.framework;

/** The types of JSON values (RFC 8259 section 3). */
enum JsonType {
  OBJECT,
  ARRAY,
  STRING,
  NUMBER,
  BOOLEAN,
  NULL;

  /**
   * Reads the name of a token as a library has it.
   *
   * @param token such as {@code START_OBJECT}, {@code BEGIN_ARRAY}, {@code VALUE_TRUE}, {@code
   *     STRING} or {@code Integer}
   * @return the type of the value that begins with this token; null if it is not known
   */
  static JsonType ofToken(String token) {
    return switch (token) {
      case "START_OBJECT", "BEGIN_OBJECT", "Object" -> OBJECT;
      case "START_ARRAY", "BEGIN_ARRAY", "Array" -> ARRAY;
      case "VALUE_STRING", "STRING", "String" -> STRING;
      case "VALUE_NUMBER", "VALUE_NUMBER_INT", "VALUE_NUMBER_FLOAT", "NUMBER" -> NUMBER;
      case "VALUE_TRUE", "VALUE_FALSE", "BOOLEAN" -> BOOLEAN;
      case "VALUE_NULL", "NULL", "Null" -> NULL;
      default -> null;
    };
  }
}
