package org.errata.adapters;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;

/** Sends requests that an HTTP client would refuse to send, each on a connection of its own. */
public final class SocketClient {

  private static final int TIMEOUT_MILLIS = 20_000;

  private final int port;

  /**
   * Makes a client of a server on this machine.
   *
   * @param port the port of the server
   */
  public SocketClient(int port) {
    this.port = port;
  }

  /**
   * Sends a request as it is, and reads up to the end of the connection.
   *
   * @param request the bytes of the request, each a character
   * @return the response
   * @throws IOException if the server does not close the connection within 20 seconds
   */
  public SocketResponse send(String request) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.setSoTimeout(TIMEOUT_MILLIS);
      ByteArrayOutputStream response = new ByteArrayOutputStream();
      try {
        socket.getOutputStream().write(request.getBytes(ISO_8859_1));
        socket.getOutputStream().flush();
        socket.getInputStream().transferTo(response);
      } catch (IOException e) {
        if (response.size() == 0) {
          throw e;
        }
        // the server has closed the connection while it was still being sent to
      }
      return SocketResponse.parse(response.toString(ISO_8859_1));
    }
  }

  /**
   * Sends a request without a body that asks for the connection to be closed.
   *
   * @param methodAndPath such as {@code GET /path}
   * @param fields header fields such as {@code Accept: text/plain}
   * @return the response
   * @throws IOException if the server does not close the connection within 20 seconds
   */
  public SocketResponse request(String methodAndPath, String... fields) throws IOException {
    StringBuilder request = new StringBuilder(methodAndPath).append(" HTTP/1.1\r\n");
    request.append("Host: localhost\r\nConnection: close\r\n");
    for (String field : fields) {
      request.append(field).append("\r\n");
    }
    return send(request.append("\r\n").toString());
  }
}
