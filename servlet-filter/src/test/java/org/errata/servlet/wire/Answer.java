package org.errata.servlet.wire;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.stream.Collectors;

/** An answer as it came. */
public final class Answer {

  /** How an answer ended. */
  public enum Ending {
    /** After the last byte that its header or its last chunk announced. */
    WHOLE,
    /** Too early, and visibly so. */
    CUT_OFF,
    /** With the connection, which says nothing about whether it is whole. */
    WITH_CONNECTION
  }

  private final int status;
  private final List<Field> header;
  private final byte[] body;
  private final Ending ending;

  Answer(int status, List<Field> header, byte[] body, Ending ending) {
    this.status = status;
    this.header = header;
    this.body = body.clone();
    this.ending = ending;
  }

  /** Returns its status; 0 if the connection ended before one came. */
  public int status() {
    return status;
  }

  /** Returns all fields, in their order. */
  public List<Field> header() {
    return header;
  }

  /** Returns its content, chunks decoded. */
  public byte[] body() {
    return body.clone();
  }

  /** Returns how it ended. */
  public Ending ending() {
    return ending;
  }

  /** Returns the values of a field, in their order. */
  public List<String> all(String name) {
    return header.stream().filter(f -> f.isCalled(name)).map(Field::value).toList();
  }

  /** Returns the value of a field, lines joined by commas, or null if there is none. */
  public String field(String name) {
    List<String> lines = all(name);
    return lines.isEmpty() ? null : String.join(", ", lines);
  }

  /** Returns the content as text. */
  public String text() {
    return new String(body, UTF_8);
  }

  /** Returns the header as text. */
  public String head() {
    return header.stream().map(Field::toString).collect(Collectors.joining("\n"));
  }

  /** Shows the answer in messages of failed tests. */
  @Override
  public String toString() {
    String text = text();
    return "HTTP %d, %s\n%s\n\n%s"
        .formatted(
            status, ending, head(), text.length() > 2000 ? text.substring(0, 2000) + "…" : text);
  }
}
