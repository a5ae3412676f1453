package org.errata.servlet.launcher;

import org.eclipse.jetty.ee10.webapp.WebAppContext;

/** Jetty with its environment of Servlet 6.0. */
public final class JettyEe10 {

  private JettyEe10() {}

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
