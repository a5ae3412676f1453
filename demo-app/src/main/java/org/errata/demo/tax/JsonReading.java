package org.errata.demo.tax;

import jakarta.json.bind.JsonbBuilder;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import java.io.IOException;
import org.eclipse.yasson.YassonJsonb;

/**
 * Walks through a JSON text, with an eye on its shape. Single objects in it are bound with JSON-B,
 * so that never more than one of them is in memory.
 */
final class JsonReading {

  /** Thread-safe, and made once: it keeps what it has found out about the classes. */
  private static final YassonJsonb JSONB = (YassonJsonb) JsonbBuilder.create();

  private static final int LONGEST_TEXT = 1_000;

  private final JsonParser parser;

  JsonReading(JsonParser parser) {
    this.parser = parser;
  }

  /** What to do with one member of an object: its value is read by then, or is skipped. */
  @FunctionalInterface
  interface Member {
    void read(String name, Event value) throws IOException;
  }

  /** What to do with one element of an array. */
  @FunctionalInterface
  interface Element {
    void read(Event value) throws IOException;
  }

  Event next() {
    return parser.next();
  }

  /** Reads the members of an object up to its end; {@code first} must be its beginning. */
  void object(Event first, Member member) throws IOException {
    require(first, Event.START_OBJECT);
    while (parser.next() == Event.KEY_NAME) {
      String name = parser.getString();
      member.read(name, parser.next());
    }
  }

  /** Reads the elements of an array up to its end; {@code first} must be its beginning. */
  void array(Event first, Element element) throws IOException {
    require(first, Event.START_ARRAY);
    for (Event next = parser.next(); next != Event.END_ARRAY; next = parser.next()) {
      element.read(next);
    }
  }

  /** Binds one object; {@code first} must be its beginning. */
  <T> T bind(Event first, Class<T> type) throws IOException {
    require(first, Event.START_OBJECT);
    return JSONB.fromJson(new StartedParser(parser, first), type);
  }

  String text(Event value) throws IOException {
    require(value, Event.VALUE_STRING);
    return sensible(parser.getString());
  }

  boolean flag(Event value) throws IOException {
    if (value != Event.VALUE_TRUE) {
      require(value, Event.VALUE_FALSE);
    }
    return value == Event.VALUE_TRUE;
  }

  static String sensible(String text) throws IOException {
    if (text != null && text.length() > LONGEST_TEXT) {
      throw RefusedBodyException.misshapen("a text of more than " + LONGEST_TEXT + " characters");
    }
    return text;
  }

  void skip(Event value) {
    if (value == Event.START_OBJECT) {
      parser.skipObject();
    } else if (value == Event.START_ARRAY) {
      parser.skipArray();
    }
  }

  /** The parser reads on to the end of the stream to know that nothing follows. */
  void requireEnd() {
    parser.hasNext();
  }

  private static void require(Event found, Event expected) throws IOException {
    if (found != expected) {
      throw RefusedBodyException.misshapen("expected %s but found %s".formatted(expected, found));
    }
  }
}
