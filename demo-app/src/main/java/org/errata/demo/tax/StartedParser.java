package org.errata.demo.tax;

import jakarta.json.stream.JsonLocation;
import jakarta.json.stream.JsonParser;
import java.math.BigDecimal;

/**
 * A parser whose caller has already taken the event that the next reader wants to see first: JSON-B
 * reads an object from before its opening brace, but that it is an object, and not the end of the
 * array, is only known behind it.
 */
final class StartedParser implements JsonParser {

  private final JsonParser parser;
  private Event taken;

  StartedParser(JsonParser parser, Event taken) {
    this.parser = parser;
    this.taken = taken;
  }

  @Override
  public boolean hasNext() {
    return taken != null || parser.hasNext();
  }

  @Override
  public Event next() {
    Event next = taken == null ? parser.next() : taken;
    taken = null;
    return next;
  }

  @Override
  public String getString() {
    return parser.getString();
  }

  @Override
  public boolean isIntegralNumber() {
    return parser.isIntegralNumber();
  }

  @Override
  public int getInt() {
    return parser.getInt();
  }

  @Override
  public long getLong() {
    return parser.getLong();
  }

  @Override
  public BigDecimal getBigDecimal() {
    return parser.getBigDecimal();
  }

  @Override
  public JsonLocation getLocation() {
    return parser.getLocation();
  }

  @Override
  public void skipObject() {
    parser.skipObject();
  }

  @Override
  public void skipArray() {
    parser.skipArray();
  }

  /** The parser is its caller's to close. */
  @Override
  public void close() {}
}
