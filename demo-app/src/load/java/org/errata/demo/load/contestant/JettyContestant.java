package org.errata.demo.load.contestant;

import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** Embedded Jetty, bare or with Errata. */
public final class JettyContestant {

  private JettyContestant() {}

  /**
   * Starts the server.
   *
   * @param args see {@link ContestantOptions}
   * @throws Exception if it does not start
   */
  public static void main(String[] args) throws Exception {
    ContestantOptions options = ContestantOptions.of(args);
    ContestantLog.set(options.log());
    Server server = new Server(new QueuedThreadPool(options.threads(), options.threads()));
    HttpConfiguration http = new HttpConfiguration();
    http.setSendServerVersion(false);
    ServerConnector connector = new ServerConnector(server, 1, 1, new HttpConnectionFactory(http));
    connector.setHost(ContestantOptions.HOST);
    connector.setPort(options.port());
    server.addConnector(connector);
    ServletContextHandler context = new ServletContextHandler("/");
    context.addServletContainerInitializer(options.application());
    server.setHandler(context);
    server.start();
  }
}
