package org.errata.demo;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;

/** Sends requests that an HTTP client would refuse to send. */
final class SocketRequest {

  private static final int TIMEOUT_MILLIS = 20_000;

  private SocketRequest() {}

  /** Sends a request as it is, and returns everything up to the end of the connection. */
  static String exchange(URI server, String request) throws IOException {
    try (Socket socket = new Socket(server.getHost(), server.getPort())) {
      socket.setSoTimeout(TIMEOUT_MILLIS);
      socket.getOutputStream().write(request.getBytes(ISO_8859_1));
      socket.getOutputStream().flush();
      ByteArrayOutputStream response = new ByteArrayOutputStream();
      socket.getInputStream().transferTo(response);
      return response.toString(ISO_8859_1);
    }
  }

  /** Returns the header section of a POST of JSON with the credentials of the first account. */
  static String head(String path, String... more) {
    return "POST "
        + path
        + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
        + "Authorization: Basic "
        + DemoRequest.base64("demo@example.com:secret")
        + "\r\n"
        + "client_id: 1001\r\nContent-Type: application/json\r\n"
        + String.join("", more);
  }
}
