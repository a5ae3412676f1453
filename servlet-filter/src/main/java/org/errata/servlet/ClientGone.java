package org.errata.servlet;

import java.io.IOException;
import java.util.Set;
import org.errata.catalogue.CauseChain;

/** Whether a request failed because its client has left, which is nobody's error. */
final class ClientGone {

  private static final Set<String> NAMES =
      Set.of(
          "org.eclipse.jetty.io.EofException",
          "org.apache.catalina.connector.ClientAbortException");

  private ClientGone() {}

  static boolean is(Throwable thrown) {
    for (Throwable t : CauseChain.of(thrown)) {
      if (t instanceof IOException && isByName(t.getClass())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isByName(Class<?> type) {
    for (Class<?> c = type; c != IOException.class; c = c.getSuperclass()) {
      String name = c.getName();
      if (name.equals("org.apache.catalina.connector.BadRequestException")) {
        return false;
      }
      if (NAMES.contains(name)) {
        return true;
      }
    }
    return false;
  }
}
