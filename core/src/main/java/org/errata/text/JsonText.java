package org.errata.text;

/** Writes JSON (RFC 8259) without white space. Not thread-safe. */
public final class JsonText {

  private final StringBuilder text = new StringBuilder(128);
  private boolean needsComma;

  /** Begins an empty text. */
  public JsonText() {}

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
   * Names the next member of an object.
   *
   * @param name the name
   * @return this text
   */
  public JsonText name(String name) {
    separate();
    quote(name);
    text.append(':');
    needsComma = false;
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

  @Override
  public String toString() {
    return text.toString();
  }

  private JsonText begin(char bracket) {
    separate();
    text.append(bracket);
    needsComma = false;
    return this;
  }

  private JsonText end(char bracket) {
    text.append(bracket);
    needsComma = true;
    return this;
  }

  private void separate() {
    if (needsComma) {
      text.append(',');
    }
    needsComma = true;
  }

  private void quote(String value) {
    text.append('"');
    Escape.JSON.append(value, text);
    text.append('"');
  }
}
