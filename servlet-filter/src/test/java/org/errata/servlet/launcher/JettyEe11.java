package org.errata.servlet.launcher;

import org.eclipse.jetty.ee11.webapp.WebAppContext;

/** Jetty with its environment of Servlet 6.1. */
public final class JettyEe11 {

  private JettyEe11() {}

  /**
   * Deploys folders under their own names.
   *
   * @param folders web applications
   * @throws Exception if the server cannot start
   */
  public static void main(String... folders) throws Exception {
    JettyServer.run(WebAppContext::new, folders);
  }
}
