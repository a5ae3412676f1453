package org.errata.demo.fault;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.ServletException;
import java.io.FileNotFoundException;

/** Faults that throw. The messages contain a secret, which no response may contain. */
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

  /** Throws a ServletException with a checked cause. */
  static Fault checked() {
    return (request, response) -> {
      throw new ServletException(
          "rates not loaded", new FileNotFoundException("/srv/tax/rates.csv for " + SECRET));
    };
  }

  /** Throws after status and half of the body were sent. */
  static Fault afterCommit() {
    return (request, response) -> {
      response.setContentType("application/json");
      response.getOutputStream().write("{\"inv\":[{\"doc\":\"DOC-1\",".getBytes(UTF_8));
      response.flushBuffer();
      pause();
      throw new IllegalStateException("no connection to " + SECRET + " any more");
    };
  }

  /** Browsers discard data that arrives together with the end of the connection. */
  private static void pause() {
    try {
      Thread.sleep(PAUSE_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
