package org.errata.demo;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;

/** Requests that no HTTP client would send, byte by byte as they are written here. */
final class Raw {

  private static final int PATIENCE_MILLIS = 20_000;

  private Raw() {}

  /** Sends these bytes and returns all that comes back until the connection ends. */
  static String exchange(URI server, String request) throws IOException {
    try (Socket socket = new Socket(server.getHost(), server.getPort())) {
      socket.setSoTimeout(PATIENCE_MILLIS);
      socket.getOutputStream().write(request.getBytes(ISO_8859_1));
      socket.getOutputStream().flush();
      ByteArrayOutputStream answer = new ByteArrayOutputStream();
      socket.getInputStream().transferTo(answer);
      return answer.toString(ISO_8859_1);
    }
  }

  /** Returns the head of a POST of JSON with the credentials of the first account. */
  static String head(String path, String... more) {
    return "POST "
        + path
        + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
        + "Authorization: Basic "
        + Call.base64("demo@example.com:secret")
        + "\r\n"
        + "client_id: 1001\r\nContent-Type: application/json\r\n"
        + String.join("", more);
  }
}
