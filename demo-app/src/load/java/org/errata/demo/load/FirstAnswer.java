package org.errata.demo.load;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;

/** Waits for a server to come up, with little work of its own, as its CPU time is measured. */
final class FirstAnswer {

  private static final long PAUSE_MILLIS = 10;
  private static final int MILLIS = 60_000;

  private FirstAnswer() {}

  static void await(URI uri, Process process) throws IOException, InterruptedException {
    long deadline = System.currentTimeMillis() + MILLIS;
    while (!answers(uri)) {
      if (!process.isAlive() || System.currentTimeMillis() > deadline) {
        throw new IOException(
            "a contestant does not start: " + process.info().commandLine().orElse("see above"));
      }
      Thread.sleep(PAUSE_MILLIS);
    }
  }

  private static boolean answers(URI uri) throws IOException {
    try (Socket socket = new Socket()) {
      socket.setSoTimeout(MILLIS);
      socket.connect(new InetSocketAddress(uri.getHost(), uri.getPort()));
      socket.getOutputStream().write("GET /ok HTTP/1.1\r\nHost: localhost\r\n\r\n".getBytes(UTF_8));
      return socket.getInputStream().read() >= 0;
    } catch (ConnectException notYet) {
      return false;
    }
  }
}
