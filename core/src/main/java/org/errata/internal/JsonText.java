package org.errata.internal;

/** Writes JSON (RFC 8259), without white space or indented. Not thread-safe. */
public final class JsonText {

  private final StringBuilder text = new StringBuilder(128);
  private final boolean indented;
  private int depth;
  private boolean needsComma;
  private boolean afterName;

  /** Begins an empty text without white space. */
  public JsonText() {
    this(false);
  }

  private JsonText(boolean indented) {
    this.indented = indented;
  }

  /**
   * Begins an empty text with a line for each member and element, indented by two spaces for each
   * level.
   *
   * @return an empty text
   */
  public static JsonText indented() {
    return new JsonText(true);
  }

  /**
   * Begins an object.
   *
   * @return this text
   */
  public JsonText beginObject() {
    return begin('{');
  }

  /**
   * Ends an object.
   *
   * @return this text
   */
  public JsonText endObject() {
    return end('}');
  }

  /**
   * Begins an array.
   *
   * @return this text
   */
  public JsonText beginArray() {
    return begin('[');
  }

  /**
   * Ends an array.
   *
   * @return this text
   */
  public JsonText endArray() {
    return end(']');
  }

  /**
   * Writes the name of the next member of an object.
   *
   * @param name the name
   * @return this text
   */
  public JsonText name(String name) {
    separate();
    quote(name);
    text.append(indented ? ": " : ":");
    needsComma = false;
    afterName = true;
    return this;
  }

  /**
   * Writes a string.
   *
   * @param value the string
   * @return this text
   */
  public JsonText value(String value) {
    separate();
    quote(value);
    return this;
  }

  /**
   * Writes a number.
   *
   * @param value the number
   * @return this text
   */
  public JsonText value(int value) {
    separate();
    text.append(value);
    return this;
  }

  /**
   * Writes true or false.
   *
   * @param value the boolean
   * @return this text
   */
  public JsonText value(boolean value) {
    separate();
    text.append(value);
    return this;
  }

  /**
   * Writes a string, a number, or true or false, as the type of a value says.
   *
   * @param value a {@link String}, {@link Boolean}, or number of the JDK that has an exact decimal
   *     text
   * @return this text
   */
  public JsonText scalar(Object value) {
    return value instanceof String text ? value(text) : json(value.toString());
  }

  /**
   * Writes a value that is JSON already, without checking it.
   *
   * @param json a complete value
   * @return this text
   */
  public JsonText json(String json) {
    separate();
    text.append(json);
    return this;
  }

  @Override
  public String toString() {
    return text.toString();
  }

  private JsonText begin(char bracket) {
    separate();
    text.append(bracket);
    needsComma = false;
    depth++;
    return this;
  }

  private JsonText end(char bracket) {
    depth--;
    if (needsComma) {
      breakLine();
    }
    text.append(bracket);
    needsComma = true;
    return this;
  }

  private void separate() {
    if (needsComma) {
      text.append(',');
    }
    if (depth > 0 && !afterName) {
      breakLine();
    }
    afterName = false;
    needsComma = true;
  }

  private void breakLine() {
    if (indented) {
      text.append('\n').append("  ".repeat(depth));
    }
  }

  private void quote(String value) {
    text.append('"');
    Escape.JSON.append(value, text);
    text.append('"');
  }
}
