package org.errata.envelope;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The values that placeholders stand for. */
enum EnvelopeField {
  ID("id", Group.ENTRY, "string", true),
  CATEGORY("category", Group.ENTRY, "string", false),
  STATUS("status", Group.ENTRY, "integer", true),
  REASON("reason", Group.ENTRY, "string", true),
  CODE("code", Group.ENTRY, "integer string", false),
  TITLE("title", Group.ENTRY, "string", true),
  MESSAGE("message", Group.ENTRY, "string", true),
  DETAIL("detail", Group.ENTRY, "string", false),
  SUMMARY("summary", Group.ENTRY, "string", false),
  DESCRIPTION("description", Group.ENTRY, "string", false),
  HOW_TO_RESOLVE("howToResolve", Group.ENTRY, "array", false),
  LANGUAGE("language", Group.ENTRY, "string", true),
  TYPE("type", Group.ENTRY, "string", false),
  RETRYABLE("retryable", Group.ENTRY, "boolean", false),
  RETRY_AFTER("retryAfter", Group.ENTRY, "integer", false),
  MEMBERS("members", Group.ENTRY, "object", false),
  /** Has the name of the argument after a dot. */
  ARGUMENT("argument", Group.ARGUMENT, "string number boolean", false),

  REQUEST_ID("requestId", Group.RESPONSE, "string", true),
  TIMESTAMP("timestamp", Group.RESPONSE, "string", true),

  VIOLATION_DETAIL("detail", Group.VIOLATION, "string", false),
  FIELD("field", Group.PLACE, "string", false),
  POINTER("pointer", Group.PLACE, "string", false),
  FRAGMENT("fragment", Group.PLACE, "string", false),
  PARAMETER("parameter", Group.PLACE, "string", false),
  HEADER("header", Group.PLACE, "string", false),
  PATH("path", Group.PLACE, "string", false),
  LOCATION("location", Group.PLACE, "string", false),
  SEGMENTS("segments", Group.PLACE, "array", false),

  ERROR_MESSAGE("message", Group.ERROR, "string", true),
  ERROR_DETAIL("detail", Group.ERROR, "string", false);

  /** Which scopes have a field. */
  private enum Group {
    RESPONSE,
    ENTRY,
    ARGUMENT,
    VIOLATION,
    PLACE,
    /** Replaces one of the same name of an entry. */
    ERROR;

    boolean isIn(EnvelopeScope scope) {
      return switch (scope) {
        case RESPONSE -> this == RESPONSE || this == ENTRY || this == ARGUMENT;
        case PROBLEM -> this == ENTRY || this == ARGUMENT;
        case VIOLATION -> this == VIOLATION || this == PLACE || this == ARGUMENT;
        case ERROR -> this == ENTRY || this == PLACE || this == ERROR || this == ARGUMENT;
      };
    }
  }

  private final String written;
  private final Group group;
  private final String types;
  private final boolean isAlways;

  EnvelopeField(String written, Group group, String types, boolean isAlways) {
    this.written = written;
    this.group = group;
    this.types = types;
    this.isAlways = isAlways;
  }

  /** Finds the field of a name without prefix. */
  static Optional<EnvelopeField> named(EnvelopeScope scope, String name) {
    // the last one, as those of errors replace those of entries
    return in(scope).stream()
        .filter(field -> field.written.equals(name))
        .reduce((earlier, later) -> later);
  }

  /** Returns the names of the placeholders of a scope, with their prefix. */
  static List<String> names(EnvelopeScope scope) {
    return in(scope).stream()
        .map(
            field -> scope.prefix() + (field == ARGUMENT ? field.written + ".name" : field.written))
        .distinct()
        .toList();
  }

  private static List<EnvelopeField> in(EnvelopeScope scope) {
    return Arrays.stream(values()).filter(field -> field.group.isIn(scope)).toList();
  }

  /** Returns the names of its types in JSON Schema. */
  List<String> types() {
    return List.of(types.split(" "));
  }

  /** Tells whether there is a value in every error response. */
  boolean isAlways() {
    return isAlways;
  }

  /** Tells whether a value differs between occurrences of the same entry, and is a text. */
  boolean isMarked() {
    return switch (this) {
      case REQUEST_ID, MESSAGE, DETAIL, SUMMARY, ERROR_MESSAGE, ERROR_DETAIL -> true;
      default -> false;
    };
  }

  /** Tells whether the value, or whether there is one, may differ between occurrences otherwise. */
  boolean isOfOccurrence() {
    return switch (this) {
      case TIMESTAMP, RETRY_AFTER, MEMBERS, ARGUMENT -> true;
      default -> false;
    };
  }
}
