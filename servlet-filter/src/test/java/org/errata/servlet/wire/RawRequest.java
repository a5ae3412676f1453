package org.errata.servlet.wire;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A request as it is sent, byte for byte. Immutable; methods that change something return a copy.
 *
 * @param method any token
 * @param target path and query
 * @param header all field lines; without a {@code Host} among them, {@code localhost} is sent
 * @param body the bytes after the header, in the pieces in which they are sent
 */
public record RawRequest(String method, String target, List<FieldLine> header, List<byte[]> body) {

  /** Its size, its data, and the end of the line. */
  private static final int PIECES_OF_A_CHUNK = 3;

  /** Creates a request without a body. */
  public static RawRequest of(String method, String target) {
    return new RawRequest(method, target, List.of(), List.of());
  }

  /** Creates a GET request. */
  public static RawRequest get(String target) {
    return of("GET", target);
  }

  /** Creates a POST request. */
  public static RawRequest post(String target) {
    return of("POST", target);
  }

  /** Replaces the method. */
  public RawRequest method(String other) {
    return new RawRequest(other, target, header, body);
  }

  /** Adds a field line and keeps others of the same name. */
  public RawRequest with(String name, String value) {
    List<FieldLine> more = new ArrayList<>(header);
    more.add(new FieldLine(name, value));
    return new RawRequest(method, target, List.copyOf(more), body);
  }

  /** Removes all field lines of a name. */
  public RawRequest without(String name) {
    List<FieldLine> less = header.stream().filter(field -> !field.hasName(name)).toList();
    return new RawRequest(method, target, less, body);
  }

  /** Sets a field and removes other lines of the same name. */
  public RawRequest withOnly(String name, String value) {
    return without(name).with(name, value);
  }

  /** Sets the body and {@code Content-Length}. */
  public RawRequest body(String text) {
    return body(text.getBytes(UTF_8));
  }

  /** Sets the body and {@code Content-Length}. */
  public RawRequest body(byte[] bytes) {
    return body(List.of(bytes));
  }

  /** Sets the body and {@code Content-Length}. */
  public RawRequest body(List<byte[]> pieces) {
    long length = pieces.stream().mapToLong(piece -> piece.length).sum();
    return raw(pieces).withOnly("Content-Length", Long.toString(length));
  }

  /** Sets a chunked body; each chunk is one piece. */
  public RawRequest chunks(String... chunks) {
    return chunks(Arrays.stream(chunks).map(text -> text.getBytes(UTF_8)).toList());
  }

  /** Sets a chunked body; each chunk is one piece. */
  public RawRequest chunks(List<byte[]> chunks) {
    List<byte[]> pieces = new ArrayList<>();
    for (byte[] chunk : chunks) {
      pieces.add((Integer.toHexString(chunk.length) + "\r\n").getBytes(UTF_8));
      pieces.add(chunk);
      pieces.add("\r\n".getBytes(UTF_8));
    }
    pieces.add("0\r\n\r\n".getBytes(UTF_8));
    return raw(pieces).with("Transfer-Encoding", "chunked");
  }

  /**
   * Returns the pieces of the content: the body, or the data of {@link #chunks}. Empty if another
   * use is made of the chunked transfer coding, which HTTP/2 does not have.
   */
  Optional<List<byte[]>> content() {
    if (header.stream().noneMatch(field -> field.hasName("Transfer-Encoding"))) {
      return Optional.of(body);
    }
    List<byte[]> data = new ArrayList<>();
    for (int i = 1; i < body.size(); i += PIECES_OF_A_CHUNK) {
      data.add(body.get(i));
    }
    boolean isPlain = Arrays.deepEquals(chunks(data).body().toArray(), body.toArray());
    return isPlain ? Optional.of(data) : Optional.empty();
  }

  /** Tells whether HTTP/2 has the same request (RFC 9113 sections 8.1 and 8.2.2). */
  public boolean isPossibleInHttp2() {
    return header.stream().noneMatch(field -> field.hasName("Connection")) && content().isPresent();
  }

  /** Sets the bytes after the header without a header field about their length. */
  public RawRequest raw(List<byte[]> pieces) {
    return new RawRequest(method, target, header, List.copyOf(pieces));
  }

  /** Returns the request line and the header, with the empty line that ends it. */
  byte[] head() {
    StringBuilder head = new StringBuilder();
    head.append(method).append(' ').append(target).append(" HTTP/1.1\r\n");
    if (header.stream().noneMatch(field -> field.hasName("Host"))) {
      head.append("Host: localhost\r\n");
    }
    header.forEach(field -> head.append(field).append("\r\n"));
    return head.append("\r\n").toString().getBytes(ISO_8859_1);
  }
}
