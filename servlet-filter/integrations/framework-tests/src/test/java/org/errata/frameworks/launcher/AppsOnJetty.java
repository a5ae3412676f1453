package org.errata.frameworks.launcher;

import java.nio.file.Path;
import org.eclipse.jetty.ee10.webapp.WebAppContext;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.ContextHandlerCollection;

/** Starts Jetty with web applications. */
public final class AppsOnJetty {

  private AppsOnJetty() {}

  /**
   * Deploys each folder under its name, and runs until standard input ends.
   *
   * @param folders web applications
   */
  public static void main(String... folders) throws Exception {
    Server server = new Server();
    ServerConnector connector = new ServerConnector(server);
    connector.setHost("127.0.0.1");
    server.addConnector(connector);
    ContextHandlerCollection contexts = new ContextHandlerCollection();
    for (String folder : folders) {
      contexts.addHandler(new WebAppContext(folder, "/" + Path.of(folder).getFileName()));
    }
    server.setHandler(contexts);
    server.start();
    ReadyApps.sayAndWait(connector.getLocalPort());
    server.stop();
  }
}
