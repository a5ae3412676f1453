package org.errata.servlet;

import java.io.IOException;
import org.errata.catalogue.CauseChain;

/**
 * Whether a request failed because its client has left, which is nobody's error. Each container has
 * its own way to say so; Undertow has none, and passes on what the socket threw.
 */
final class ClientGone {

  private ClientGone() {}

  static boolean is(Throwable thrown) {
    for (Throwable t : CauseChain.of(thrown)) {
      if (t instanceof IOException && (isByName(t.getClass()) || comesFromUndertow(t))) {
        return true;
      }
    }
    return false;
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
