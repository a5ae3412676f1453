package org.errata.servlet.wire;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A request as it goes over the wire. Immutable; the methods that add something return a copy.
 *
 * @param method any token
 * @param target path and query
 * @param header all fields but {@code Host}
 * @param body what follows the header, in the pieces in which it is sent
 */
public record Request(String method, String target, List<Field> header, List<byte[]> body) {

  /** Makes a request without body. */
  public static Request of(String method, String target) {
    return new Request(method, target, List.of(), List.of());
  }

  /** Makes a GET request. */
  public static Request get(String target) {
    return of("GET", target);
  }

  /** Makes a POST request. */
  public static Request post(String target) {
    return of("POST", target);
  }

  /** Sets the method. */
  public Request method(String other) {
    return new Request(other, target, header, body);
  }

  /** Adds something to the end of path and query. */
  public Request and(String more) {
    return new Request(method, target + more, header, body);
  }

  /** Adds a field; others of the same name stay. */
  public Request with(String name, String value) {
    List<Field> more = new ArrayList<>(header);
    more.add(new Field(name, value));
    return new Request(method, target, List.copyOf(more), body);
  }

  /** Takes all fields of a name away. */
  public Request without(String name) {
    List<Field> less = header.stream().filter(field -> !field.isCalled(name)).toList();
    return new Request(method, target, less, body);
  }

  /** Sets a field in place of others of the same name. */
  public Request withOnly(String name, String value) {
    return without(name).with(name, value);
  }

  /** Sets the body and its length. */
  public Request body(String text) {
    return body(text.getBytes(UTF_8));
  }

  /** Sets the body and its length. */
  public Request body(byte[] bytes) {
    return body(List.of(bytes));
  }

  /** Sets the body and its length. */
  public Request body(List<byte[]> pieces) {
    long length = pieces.stream().mapToLong(piece -> piece.length).sum();
    return raw(pieces).withOnly("Content-Length", Long.toString(length));
  }

  /** Sets the body in chunks, each sent on its own. */
  public Request chunks(String... chunks) {
    return chunks(Arrays.stream(chunks).map(text -> text.getBytes(UTF_8)).toList());
  }

  /** Sets the body in chunks, each sent on its own. */
  public Request chunks(List<byte[]> chunks) {
    List<byte[]> pieces = new ArrayList<>();
    for (byte[] chunk : chunks) {
      pieces.add((Integer.toHexString(chunk.length) + "\r\n").getBytes(UTF_8));
      pieces.add(chunk);
      pieces.add("\r\n".getBytes(UTF_8));
    }
    pieces.add("0\r\n\r\n".getBytes(UTF_8));
    return raw(pieces).with("Transfer-Encoding", "chunked");
  }

  /** Sets what follows the header, to the byte, and says nothing about its length. */
  public Request raw(List<byte[]> pieces) {
    return new Request(method, target, header, List.copyOf(pieces));
  }

  /** Returns the bytes up to the empty line. */
  byte[] head() {
    StringBuilder head = new StringBuilder();
    head.append(method).append(' ').append(target).append(" HTTP/1.1\r\nHost: localhost\r\n");
    header.forEach(field -> head.append(field).append("\r\n"));
    return head.append("\r\n").toString().getBytes(ISO_8859_1);
  }
}
