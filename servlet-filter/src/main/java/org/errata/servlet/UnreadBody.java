package org.errata.servlet;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Method;

/**
 * What an error leaves unread of the request's body. A server reads it to its end or closes the
 * connection after the answer (RFC 9112 section 9.3), and says in the answer that it will close
 * (section 9.6). Tomcat and Undertow do so by themselves; so does Jetty, unless the answer was
 * written before the dispatch returns, as Errata's is.
 */
final class UnreadBody {

  /** Longer bodies are not waited for. */
  private static final long SMALL = 65_536;

  private static final int MOST_READS = 64;

  /**
   * The last of the growing pauses in which the rest of a small body may come, of 31 ms in all:
   * many clients send the body right behind the head, in a packet of its own.
   */
  private static final long LAST_PAUSE_MILLIS = 16;

  private UnreadBody() {}

  /** Called before an answer is committed, which is then told whether the connection stays. */
  static void settle(HttpServletRequest request, HttpServletResponse response) {
    if (isDeclaredIn(request)) {
      Jetty.request(request)
          .ifPresent(
              base -> {
                try {
                  settle(request, response, Jetty.info(base));
                } catch (ReflectiveOperationException | RuntimeException anotherVersion) {
                  announceClose(response);
                }
              });
    }
  }

  /** In HTTP/1, where the connection has to stay in step. */
  private static boolean isDeclaredIn(HttpServletRequest request) {
    return request.getProtocol().startsWith("HTTP/1")
        && (request.getContentLengthLong() > 0 || request.getHeader("Transfer-Encoding") != null);
  }

  private static void settle(HttpServletRequest request, HttpServletResponse response, Object core)
      throws ReflectiveOperationException {
    if (Jetty.call(Jetty.call(core, "getState"), "isInputUnready").equals(true)) {
      // a listener or thread still waits for more: Jetty aborts the connection in its face
      announceClose(response);
      return;
    }
    if (isWorthWaitingFor(request)) {
      await(core);
    }
    // what Jetty itself does before an answer of its own: it announces the close if need be
    Jetty.call(core, "consumeAvailable");
  }

  /** A client that expects to be told to continue sends nothing before. */
  private static boolean isWorthWaitingFor(HttpServletRequest request) {
    return request.getContentLengthLong() <= SMALL
        && request.getHeader("Expect") == null
        && !request.isAsyncStarted();
  }

  private static void await(Object core) throws ReflectiveOperationException {
    Method read = Jetty.method(core.getClass(), "read");
    Method isLast = Jetty.method(read.getReturnType(), "isLast");
    Method release = Jetty.method(read.getReturnType(), "release");
    long pause = 1;
    for (int reads = 0; reads < MOST_READS && pause <= LAST_PAUSE_MILLIS; reads++) {
      Object chunk = read.invoke(core);
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

  private static void announceClose(HttpServletResponse response) {
    response.setHeader("Connection", "close");
  }
}
