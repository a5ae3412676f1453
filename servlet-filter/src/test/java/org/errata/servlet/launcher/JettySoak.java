package org.errata.servlet.launcher;

import org.eclipse.jetty.ee10.webapp.WebAppContext;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.ContextHandlerCollection;

/** Starts Jetty with one web application that stays and one that is redeployed by command. */
public final class JettySoak {

  private JettySoak() {}

  /**
   * Runs until standard input ends.
   *
   * @param folders the web application that stays, and the one that is redeployed as {@code /app}
   * @throws Exception if one cannot be deployed
   */
  public static void main(String... folders) throws Exception {
    Server server = new Server();
    ServerConnector connector = new ServerConnector(server);
    connector.setHost("127.0.0.1");
    server.addConnector(connector);
    ContextHandlerCollection contexts = new ContextHandlerCollection();
    contexts.addHandler(new WebAppContext(folders[0], "/attacks"));
    server.setHandler(contexts);
    server.start();
    RedeployCommands.obey(
        connector.getLocalPort(), new JettyRedeployments.JettyDeployment(contexts, folders[1]));
    server.stop();
  }
}
