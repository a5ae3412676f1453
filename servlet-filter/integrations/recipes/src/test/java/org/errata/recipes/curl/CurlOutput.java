package org.errata.recipes.curl;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.Locale;

/**
 * What {@code curl} prints. The fields keep their order and their lines, which HTTP clients of the
 * JDK do not tell.
 */
final class CurlOutput {

  private static final int TIMEOUT_MILLIS = 20_000;

  private final InputStream in;

  private CurlOutput(InputStream in) {
    this.in = in;
  }

  /** Sends the request of a command to a port of this machine. */
  static String of(CurlCommand command, int port) {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.setSoTimeout(TIMEOUT_MILLIS);
      socket.getOutputStream().write(request(command, port).getBytes(UTF_8));
      socket.getOutputStream().flush();
      return new CurlOutput(socket.getInputStream()).read(command.printsHead());
    } catch (IOException e) {
      throw new UncheckedIOException(command.text(), e);
    }
  }

  private static String request(CurlCommand command, int port) {
    StringBuilder request = new StringBuilder();
    request.append("%s %s HTTP/1.1\r\n".formatted(command.method(), command.target()));
    request.append("Host: localhost:%d\r\nUser-Agent: curl\r\n".formatted(port));
    if (command.fields().stream().noneMatch(field -> name(field).equals("accept"))) {
      request.append("Accept: */*\r\n");
    }
    command.fields().forEach(field -> request.append(field).append("\r\n"));
    int length = command.body().getBytes(UTF_8).length;
    if (length > 0) {
      request.append("Content-Length: %d\r\n".formatted(length));
    }
    return request.append("\r\n").append(command.body()).toString();
  }

  private String read(boolean printsHead) throws IOException {
    StringBuilder output = new StringBuilder();
    int length = 0;
    boolean chunked = false;
    for (String line = line(); !line.isEmpty(); line = line()) {
      output.append(line).append('\n');
      if (name(line).equals("content-length")) {
        length = Integer.parseInt(value(line));
      } else if (name(line).equals("transfer-encoding")) {
        chunked = true;
      }
    }
    byte[] body = chunked ? chunks() : in.readNBytes(length);
    String text = new String(body, UTF_8);
    return printsHead ? output.append('\n').append(text).toString() : text;
  }

  private byte[] chunks() throws IOException {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    for (int size = size(); size > 0; size = size()) {
      body.write(in.readNBytes(size));
      line();
    }
    return body.toByteArray();
  }

  private int size() throws IOException {
    return Integer.parseInt(line().strip(), 16);
  }

  private String line() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int b = in.read(); b != '\n'; b = in.read()) {
      if (b < 0) {
        throw new EOFException("the response ends in its fields");
      }
      line.write(b);
    }
    return line.toString(ISO_8859_1).stripTrailing();
  }

  private static String name(String field) {
    int colon = field.indexOf(':');
    return colon < 0 ? "" : field.substring(0, colon).toLowerCase(Locale.ROOT);
  }

  private static String value(String field) {
    return field.substring(field.indexOf(':') + 1).strip();
  }
}
