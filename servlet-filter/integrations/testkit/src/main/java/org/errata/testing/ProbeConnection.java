package org.errata.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import javax.net.SocketFactory;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/**
 * Sends requests and reads all bytes of a response. An HTTP client would hide the reason phrase,
 * and what comes before a connection is broken.
 */
final class ProbeConnection {

  private static final int TIMEOUT_MILLIS = 60_000;
  private static final int BLOCK = 8_192;

  private ProbeConnection() {}

  /**
   * Sends a request on a new connection.
   *
   * @return the bytes until the server ends or breaks the connection
   * @throws IOException if it cannot connect, does not trust the server's certificate, or the
   *     response has not ended after 60 seconds of silence
   */
  static byte[] exchange(URI server, byte[] request) throws IOException {
    try (Socket socket = connect(server)) {
      socket.setSoTimeout(TIMEOUT_MILLIS);
      if (socket instanceof SSLSocket secured) {
        // here, so that a certificate that is not trusted is no broken response
        secured.startHandshake();
      }
      return send(socket, request);
    }
  }

  private static byte[] send(Socket socket, byte[] request) throws IOException {
    ByteArrayOutputStream received = new ByteArrayOutputStream();
    try {
      socket.getOutputStream().write(request);
      InputStream in = socket.getInputStream();
      byte[] block = new byte[BLOCK];
      for (int count = in.read(block); count >= 0; count = in.read(block)) {
        received.write(block, 0, count);
      }
    } catch (SocketTimeoutException e) {
      throw e;
    } catch (IOException broken) {
      // a server breaks the connection on purpose when it cannot change the response any more
    }
    return received.toByteArray();
  }

  private static Socket connect(URI server) throws IOException {
    boolean isSecure = server.getScheme().equals("https");
    SocketFactory factory = isSecure ? SSLSocketFactory.getDefault() : SocketFactory.getDefault();
    int port = server.getPort();
    int standard = isSecure ? 443 : 80;
    String host = server.getHost().replaceAll("[\\[\\]]", "");
    IOException failed = new IOException(host + " has no address");
    for (InetAddress address : InetAddress.getAllByName(host)) {
      try {
        return factory.createSocket(address, port < 0 ? standard : port);
      } catch (IOException e) {
        failed = e;
      }
    }
    throw failed;
  }
}
