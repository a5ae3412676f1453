package org.errata.jakartarest;

import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.catalina.core.StandardContext;
import org.apache.catalina.startup.Tomcat;
import org.eclipse.jetty.ee11.webapp.WebAppContext;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;

/** A container with one web application, on a free port of the loopback address. */
interface RestServer {

  int port();

  void stop() throws Exception;

  /** Starts Jetty. */
  static RestServer jetty(Path war) throws Exception {
    Server server = new Server();
    ServerConnector connector = new ServerConnector(server);
    connector.setHost("127.0.0.1");
    server.addConnector(connector);
    WebAppContext context = new WebAppContext();
    context.setContextPath("/");
    context.setWar(war.toString());
    context.setThrowUnavailableOnStartupException(true);
    server.setHandler(context);
    server.start();
    return new RestServer() {
      @Override
      public int port() {
        return connector.getLocalPort();
      }

      @Override
      public void stop() throws Exception {
        server.stop();
      }
    };
  }

  /** Starts Tomcat. */
  static RestServer tomcat(Path war) throws Exception {
    Tomcat tomcat = new Tomcat();
    tomcat.setBaseDir(Files.createDirectories(Path.of("target", "tomcat")).toString());
    tomcat.setHostname("127.0.0.1");
    tomcat.setPort(0);
    tomcat.getConnector().setProperty("address", "127.0.0.1");
    StandardContext context = (StandardContext) tomcat.addWebapp("", war.toString());
    context.setParentClassLoader(RestServer.class.getClassLoader());
    context.setClearReferencesRmiTargets(false);
    tomcat.start();
    return new RestServer() {
      @Override
      public int port() {
        return tomcat.getConnector().getLocalPort();
      }

      @Override
      public void stop() throws Exception {
        tomcat.stop();
        tomcat.destroy();
      }
    };
  }
}
