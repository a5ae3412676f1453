package org.errata.demo.load.contestant;

import java.nio.file.Files;
import java.util.Set;
import org.apache.catalina.Context;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.startup.Tomcat;

/** A bare embedded Tomcat, with its JSON error reports, or with Errata. */
public final class TomcatContestant {

  private TomcatContestant() {}

  /**
   * Starts the server.
   *
   * @param args as {@link Options} has them
   * @throws Exception if it does not start
   */
  public static void main(String[] args) throws Exception {
    Options options = Options.of(args);
    LogTo.set(options.log());
    Tomcat tomcat = new Tomcat();
    tomcat.setBaseDir(Files.createTempDirectory("tomcat").toString());
    tomcat.setConnector(connector(options));
    if (options.has("json-valve") && tomcat.getHost() instanceof StandardHost host) {
      host.setErrorReportValveClass("org.apache.catalina.valves.JsonErrorReportValve");
    }
    Context context = tomcat.addContext("", null);
    context.addServletContainerInitializer(options.application(), Set.of());
    tomcat.start();
  }

  private static Connector connector(Options options) {
    Connector connector = new Connector();
    connector.setPort(options.port());
    connector.setProperty("address", Options.HOST);
    connector.setProperty("maxThreads", Integer.toString(options.threads()));
    connector.setProperty("minSpareThreads", Integer.toString(options.threads()));
    // as Jetty has it: connections stay until the client leaves
    connector.setProperty("maxKeepAliveRequests", "-1");
    return connector;
  }
}
