package org.errata.servlet.container;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Method;

/**
 * Reads what an error leaves unread of a request body, on Jetty. An HTTP/1 server reads the body to
 * its end or closes the connection after the response (RFC 9112 section 9.3), and the response says
 * that it closes (section 9.6).
 */
final class JettyBodyDrain {

  /** Longer bodies are not waited for. */
  private static final long LONGEST_AWAITED = 65_536;

  private static final int MOST_READS = 64;

  /**
   * The last of the growing pauses, 31 ms in all, in which the rest of a small body may arrive.
   * Many clients send the body in a packet of its own, right after the header.
   */
  private static final long LAST_PAUSE_MILLIS = 16;

  private final ContainerMethods methods;

  JettyBodyDrain(ContainerMethods methods) {
    this.methods = methods;
  }

  /** Whether a request has a body whose rest would be taken for the next request. */
  static boolean isNeeded(HttpServletRequest request) {
    return request.getProtocol().startsWith("HTTP/1")
        && (request.getContentLengthLong() > 0 || request.getHeader("Transfer-Encoding") != null);
  }

  /**
   * Reads the rest, or says that the connection will be closed.
   *
   * @param info what Jetty's core knows of the request
   */
  void drain(HttpServletRequest request, HttpServletResponse response, Object info)
      throws ReflectiveOperationException {
    if (methods.call(info, "getState", "isInputUnready").equals(true)) {
      // a listener or thread waits for input: consuming here would make Jetty abort the connection
      announceClose(response);
      return;
    }
    if (isWorthWaitingFor(request)) {
      await(info);
    }
    // Jetty does the same before a response of its own; it announces the close if need be
    methods.call(info, "consumeAvailable");
  }

  /** A client that expects 100 (Continue) sends nothing before it. */
  private static boolean isWorthWaitingFor(HttpServletRequest request) {
    return request.getContentLengthLong() <= LONGEST_AWAITED
        && request.getHeader("Expect") == null
        && !request.isAsyncStarted();
  }

  private void await(Object info) throws ReflectiveOperationException {
    Method read = methods.find(info.getClass(), "read");
    Method isLast = methods.find(read.getReturnType(), "isLast");
    Method release = methods.find(read.getReturnType(), "release");
    long pause = 1;
    for (int reads = 0; reads < MOST_READS && pause <= LAST_PAUSE_MILLIS; reads++) {
      Object chunk = read.invoke(info);
      if (chunk == null) {
        sleep(pause);
        pause *= 2;
      } else {
        release.invoke(chunk);
        if (isLast.invoke(chunk).equals(true)) {
          return;
        }
      }
    }
  }

  private static void sleep(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  static void announceClose(HttpServletResponse response) {
    response.setHeader("Connection", "close");
  }
}
