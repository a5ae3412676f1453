package org.errata.envelope;

import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * How the value of a placeholder is written. Letter cases split a text at what is no letter or
 * digit.
 */
enum FieldFormat {
  /** As it is, with its own type. */
  PLAIN(""),
  /** As a string. */
  TEXT("text"),
  UPPER("upper"),
  LOWER("lower"),
  UPPER_SNAKE("upper_snake"),
  SNAKE("snake"),
  CAMEL("camel"),
  PASCAL("pascal"),
  /** The seconds of a time since 1970. */
  SECONDS("seconds"),
  /** The milliseconds of a time since 1970. */
  MILLIS("millis");

  private final String written;

  FieldFormat(String written) {
    this.written = written;
  }

  static Optional<FieldFormat> named(String name) {
    return Arrays.stream(values()).filter(f -> f != PLAIN && f.written.equals(name)).findFirst();
  }

  /** Returns the names of the formats that a field may have. */
  static List<String> names(EnvelopeField field) {
    return Arrays.stream(values()).filter(f -> f.isFor(field)).map(f -> f.written).toList();
  }

  boolean isFor(EnvelopeField field) {
    return switch (this) {
      case PLAIN -> false;
      case SECONDS, MILLIS -> field == EnvelopeField.TIMESTAMP;
      case TEXT -> field != EnvelopeField.TIMESTAMP;
      default ->
          field != EnvelopeField.TIMESTAMP
              && !field.types().contains("object")
              && !field.types().contains("array");
    };
  }

  /** Returns the names of the types in JSON Schema of values that have these types. */
  List<String> types(List<String> plain) {
    return switch (this) {
      case PLAIN -> plain;
      case SECONDS, MILLIS -> List.of("integer");
      case TEXT -> plain.contains("object") ? plain : List.of("string");
      default -> List.of("string");
    };
  }

  Object of(Object value) {
    return switch (this) {
      case PLAIN -> value instanceof Instant ? value.toString() : value;
      case TEXT -> text(value);
      case UPPER -> value.toString().toUpperCase(Locale.ROOT);
      case LOWER -> value.toString().toLowerCase(Locale.ROOT);
      case UPPER_SNAKE -> String.join("_", words(value)).toUpperCase(Locale.ROOT);
      case SNAKE -> String.join("_", words(value)).toLowerCase(Locale.ROOT);
      case CAMEL -> camel(words(value));
      case PASCAL -> words(value).stream().map(FieldFormat::capital).collect(Collectors.joining());
      case SECONDS -> ((Instant) value).getEpochSecond();
      case MILLIS -> ((Instant) value).toEpochMilli();
    };
  }

  private static Object text(Object value) {
    if (value instanceof Map<?, ?> map) {
      return texts(map);
    }
    return value instanceof List<?> list ? joined(list) : value.toString();
  }

  /** Returns the elements of a list as a text, with spaces between them. */
  static String joined(List<?> list) {
    return String.join(" ", list.stream().map(Object::toString).toList());
  }

  private static Map<String, Object> texts(Map<?, ?> map) {
    Map<String, Object> texts = new LinkedHashMap<>();
    map.forEach((name, value) -> texts.put(name.toString(), value.toString()));
    return texts;
  }

  private static List<String> words(Object value) {
    return Arrays.stream(value.toString().split("[^\\p{L}\\p{N}]+"))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  private static String camel(List<String> words) {
    StringBuilder camel = new StringBuilder();
    for (String word : words) {
      camel.append(camel.isEmpty() ? word.toLowerCase(Locale.ROOT) : capital(word));
    }
    return camel.toString();
  }

  private static String capital(String word) {
    int second = word.offsetByCodePoints(0, 1);
    return word.substring(0, second).toUpperCase(Locale.ROOT)
        + word.substring(second).toLowerCase(Locale.ROOT);
  }
}
