package org.errata.demo.fault;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.ServletException;
import java.io.FileNotFoundException;

/** Faults that are thrown. Their messages tell what no client may ever get to see. */
final class ThrownFaults {

  private static final String SECRET = "jdbc:db://10.0.0.7/tax?user=sa&password=hunter2";

  private static final long PAUSE_MILLIS = 50;

  private ThrownFaults() {}

  static Fault exception() {
    return (request, response) -> {
      throw new IllegalStateException("no connection to " + SECRET);
    };
  }

  static Fault error() {
    return (request, response) -> {
      throw new AssertionError("rates out of balance at " + SECRET);
    };
  }

  /** As an application does that meets a checked exception for which servlets have no room. */
  static Fault checked() {
    return (request, response) -> {
      throw new ServletException(
          "rates not loaded", new FileNotFoundException("/srv/tax/rates.csv for " + SECRET));
    };
  }

  /** Nothing can be said any more when this is thrown: the client has a status and half a body. */
  static Fault afterCommit() {
    return (request, response) -> {
      response.setContentType("application/json");
      response.getOutputStream().write("{\"inv\":[{\"doc\":\"DOC-1\",".getBytes(UTF_8));
      response.flushBuffer();
      pause();
      throw new IllegalStateException("no connection to " + SECRET + " any more");
    };
  }

  /** Browsers throw away what arrives together with the end of the connection. */
  private static void pause() {
    try {
      Thread.sleep(PAUSE_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
