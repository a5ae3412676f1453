package org.errata.json;

import java.util.Objects;

/**
 * The first byte at which a document stopped being JSON. Of the document it holds no more than that
 * one byte, so that it can be logged and shown.
 *
 * @param kind what is wrong
 * @param offset how many bytes came before the offending one, over all feeds; where the document
 *     ended too early, its length
 * @param expected what could have stood there instead
 * @param found the offending byte: printable ASCII in single quotes, any other as {@code 0x00} to
 *     {@code 0xff}; or {@code the end}
 */
public record JsonFault(Kind kind, long offset, String expected, String found) {

  /** The ways in which a document can fail to be JSON. */
  public enum Kind {
    /** There is no value: no byte at all, or only white space or a byte order mark. */
    EMPTY,
    /** The document ends before its value does. */
    CUT_SHORT,
    /** The grammar of RFC 8259 does not allow this byte here. */
    UNEXPECTED,
    /** A string holds bytes that are not UTF-8. */
    NOT_UTF8,
    /** Something other than white space follows the value. */
    TRAILING,
    /** More arrays and objects are open than {@link JsonLimits#maxDepth()} allows. */
    TOO_DEEP
  }

  /**
   * Makes a fault.
   *
   * @param kind what is wrong
   * @param offset 0 or more
   * @param expected what could have stood there
   * @param found the offending byte as it is to be shown
   * @throws IllegalArgumentException if {@code offset} is negative
   */
  public JsonFault {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(expected, "expected");
    Objects.requireNonNull(found, "found");
    if (offset < 0) {
      throw new IllegalArgumentException("offset %d must not be negative".formatted(offset));
    }
  }

  /**
   * Returns the fault as one sentence about the document, such as {@code expected ':' but found '1'
   * at byte 5}, {@code ends at byte 17, expected '"'} or {@code is empty}.
   *
   * @return the sentence, without a full stop
   */
  public String message() {
    return switch (kind) {
      case EMPTY -> offset == 0 ? "is empty" : "has only white space";
      case CUT_SHORT -> "ends at byte " + offset + ", expected " + expected;
      default -> "expected " + expected + " but found " + found + " at byte " + offset;
    };
  }
}
