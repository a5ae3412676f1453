package org.errata.servlet.launcher;

import org.eclipse.jetty.ee10.servlet.ErrorPageErrorHandler;
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
    JettyWebapps.run(JettyEe10::application, folders);
  }

  private static WebAppContext application(String folder, String contextPath) {
    WebAppContext application = new WebAppContext(folder, contextPath);
    if (RegisteredPage.isOf(contextPath)
        && application.getErrorHandler() instanceof ErrorPageErrorHandler pages) {
      pages.addErrorPage(RegisteredPage.STATUS, RegisteredPage.LOCATION);
    }
    return application;
  }
}
