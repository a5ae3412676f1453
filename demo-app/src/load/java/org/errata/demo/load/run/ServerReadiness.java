package org.errata.demo.load.run;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;

/** Waits for the first response of a server, with few requests, because its CPU is measured. */
final class ServerReadiness {

  private static final long PAUSE_MILLIS = 10;
  private static final int TIMEOUT_MILLIS = 60_000;

  private ServerReadiness() {}

  static void await(URI uri, Process process) throws IOException, InterruptedException {
    long deadline = System.currentTimeMillis() + TIMEOUT_MILLIS;
    while (!responds(uri)) {
      if (!process.isAlive() || System.currentTimeMillis() > deadline) {
        throw new IOException(
            "a contestant did not start: " + process.info().commandLine().orElse("see above"));
      }
      Thread.sleep(PAUSE_MILLIS);
    }
  }

  private static boolean responds(URI uri) throws IOException {
    try (Socket socket = new Socket()) {
      socket.setSoTimeout(TIMEOUT_MILLIS);
      socket.connect(new InetSocketAddress(uri.getHost(), uri.getPort()));
      socket.getOutputStream().write("GET /ok HTTP/1.1\r\nHost: localhost\r\n\r\n".getBytes(UTF_8));
      return socket.getInputStream().read() >= 0;
    } catch (ConnectException notStarted) {
      return false;
    }
  }
}
