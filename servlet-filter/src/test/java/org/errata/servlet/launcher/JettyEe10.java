package org.errata.servlet.launcher;

import org.eclipse.jetty.ee10.webapp.WebAppContext;

/** Starts Jetty with its environment for Servlet 6.0. */
public final class JettyEe10 {

  private JettyEe10() {}

  /**
   * Deploys each folder under its name, and runs until standard input ends.
   *
   * @param folders web applications
   * @throws Exception if the server cannot start
   */
  public static void main(String... folders) throws Exception {
    JettyWebapps.run(WebAppContext::new, folders);
  }
}
