package org.errata.servlet;

import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.errata.catalogue.CauseChain;

/**
 * Whether a request failed because its client has left, which is nobody's error. Each container has
 * its own way to say so; Undertow has none, and passes on what the socket threw.
 */
final class ClientGone {

  private ClientGone() {}

  /** Whether the container says so; an application may bring classes of the same names. */
  static boolean is(Throwable thrown, HttpServletRequest request) {
    for (Throwable t : CauseChain.of(thrown)) {
      if (t instanceof IOException
          && ((isByName(t.getClass()) && !isOfTheApp(t.getClass(), request))
              || comesFromUndertow(t))) {
        return true;
      }
    }
    return false;
  }

  /** A client library of the same maker, whose own server has hung up. */
  private static boolean isOfTheApp(Class<?> type, HttpServletRequest request) {
    ClassLoader app = request.getServletContext().getClassLoader();
    return type.getClassLoader() == app && app != ServletResponse.class.getClassLoader();
  }

  private static boolean isByName(Class<?> type) {
    for (Class<?> c = type; c != IOException.class; c = c.getSuperclass()) {
      switch (c.getName()) {
        // a body that ended early or is badly framed: the client may well be there
        case "org.eclipse.jetty.server.internal.HttpConnection$HttpEofException" -> {
          return false;
        }
        case "org.eclipse.jetty.io.EofException",
            "org.apache.catalina.connector.ClientAbortException" -> {
          return true;
        }
        default -> {
          // its superclass may be one of them
        }
      }
    }
    return false;
  }

  /** The same exceptions come from an application's own sockets; only the writer tells. */
  private static boolean comesFromUndertow(Throwable t) {
    if (!t.getClass().getName().startsWith("java.")) {
      return false;
    }
    for (StackTraceElement frame : t.getStackTrace()) {
      if (frame.getClassName().equals("io.undertow.servlet.spec.ServletOutputStreamImpl")) {
        return true;
      }
    }
    return false;
  }
}
