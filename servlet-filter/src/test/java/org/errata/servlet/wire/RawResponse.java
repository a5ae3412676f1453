package org.errata.servlet.wire;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.stream.Collectors;

/** A response as it was received. Immutable. */
public final class RawResponse {

  /** How a response ended (RFC 9112 sections 6.3 and 8, RFC 9113 section 8.1). */
  public enum Ending {
    /**
     * After the last byte that {@code Content-Length} or the last chunk announced; in HTTP/2, with
     * END_STREAM.
     */
    COMPLETE,
    /** Before the last byte that was announced; in HTTP/2, with RST_STREAM or the connection. */
    INCOMPLETE,
    /** With the connection; the client cannot tell whether the response is complete. */
    UNTIL_CLOSE
  }

  private final HttpVersion version;
  private final int status;
  private final List<FieldLine> header;
  private final byte[] body;
  private final Ending ending;

  RawResponse(HttpVersion version, int status, List<FieldLine> header, byte[] body, Ending ending) {
    this.version = version;
    this.status = status;
    this.header = header;
    this.body = body.clone();
    this.ending = ending;
  }

  /** Returns the version of HTTP of request and response. */
  public HttpVersion version() {
    return version;
  }

  /** Returns the status code, or 0 if the response ended before a status. */
  public int status() {
    return status;
  }

  /** Returns all field lines, in the order in which they were received. */
  public List<FieldLine> header() {
    return header;
  }

  /** Returns the content, with the chunks decoded. */
  public byte[] body() {
    return body.clone();
  }

  /** Returns how the response ended. */
  public Ending ending() {
    return ending;
  }

  /** Returns the values of all lines of a field, in order. */
  public List<String> all(String name) {
    return header.stream().filter(line -> line.hasName(name)).map(FieldLine::value).toList();
  }

  /** Returns the value of a field, its lines joined by commas, or null if it is absent. */
  public String field(String name) {
    List<String> lines = all(name);
    return lines.isEmpty() ? null : String.join(", ", lines);
  }

  /** Returns the content as UTF-8 text. */
  public String text() {
    return new String(body, UTF_8);
  }

  /** Returns the header as text, one field line per line. */
  public String head() {
    return header.stream().map(FieldLine::toString).collect(Collectors.joining("\n"));
  }

  /** Returns the response as text for the message of a failed test. */
  @Override
  public String toString() {
    String text = text();
    return "%s %d, %s\n%s\n\n%s"
        .formatted(
            version,
            status,
            ending,
            head(),
            text.length() > 2000 ? text.substring(0, 2000) + "…" : text);
  }
}
