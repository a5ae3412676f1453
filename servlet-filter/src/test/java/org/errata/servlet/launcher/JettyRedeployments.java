package org.errata.servlet.launcher;

import org.eclipse.jetty.ee10.webapp.WebAppContext;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.ContextHandlerCollection;

/** Redeploys a web application on Jetty with its environment for Servlet 6.0. */
public final class JettyRedeployments {

  private JettyRedeployments() {}

  /**
   * Redeploys a web application and prints what stays of it.
   *
   * @param arguments the folder of the web application, and how many times to deploy it
   * @throws Exception if it cannot be deployed, or a request gets an unexpected status
   */
  public static void main(String... arguments) throws Exception {
    Server server = new Server();
    ServerConnector connector = new ServerConnector(server);
    connector.setHost("127.0.0.1");
    server.addConnector(connector);
    ContextHandlerCollection contexts = new ContextHandlerCollection();
    server.setHandler(contexts);
    server.start();
    new Redeployments(connector.getLocalPort())
        .run(Integer.parseInt(arguments[1]), new JettyDeployment(contexts, arguments[0]));
    server.stop();
  }

  /** Deploys on a running Jetty. */
  static final class JettyDeployment implements Redeployments.Deployment {

    private final ContextHandlerCollection contexts;
    private final String folder;
    private WebAppContext deployed;

    JettyDeployment(ContextHandlerCollection contexts, String folder) {
      this.contexts = contexts;
      this.folder = folder;
    }

    @Override
    public ClassLoader deploy() throws Exception {
      deployed = new WebAppContext(folder, "/app");
      contexts.addHandler(deployed);
      deployed.start();
      return deployed.getClassLoader();
    }

    @Override
    public void undeploy() throws Exception {
      deployed.stop();
      contexts.removeHandler(deployed);
      deployed.destroy();
      deployed = null;
    }
  }
}
