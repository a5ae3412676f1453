package org.errata.demo.load.contestant;

import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** A bare embedded Jetty, or one with Errata in front of the same servlets. */
public final class JettyContestant {

  private JettyContestant() {}

  /**
   * Starts the server.
   *
   * @param args as {@link Options} has them
   * @throws Exception if it does not start
   */
  public static void main(String[] args) throws Exception {
    Options options = Options.of(args);
    LogTo.set(options.log());
    Server server = new Server(new QueuedThreadPool(options.threads(), options.threads()));
    HttpConfiguration http = new HttpConfiguration();
    http.setSendServerVersion(false);
    ServerConnector connector = new ServerConnector(server, 1, 1, new HttpConnectionFactory(http));
    connector.setHost(Options.HOST);
    connector.setPort(options.port());
    server.addConnector(connector);
    ServletContextHandler context = new ServletContextHandler("/");
    context.addServletContainerInitializer(options.application());
    server.setHandler(context);
    server.start();
  }
}
