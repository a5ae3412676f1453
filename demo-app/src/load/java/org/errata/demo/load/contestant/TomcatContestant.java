package org.errata.demo.load.contestant;

import java.nio.file.Files;
import java.util.Set;
import org.apache.catalina.Context;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.startup.Tomcat;

/** Embedded Tomcat: bare, with its JsonErrorReportValve, or with Errata. */
public final class TomcatContestant {

  private TomcatContestant() {}

  /**
   * Starts the server.
   *
   * @param args see {@link ContestantOptions}
   * @throws Exception if it does not start
   */
  public static void main(String[] args) throws Exception {
    ContestantOptions options = ContestantOptions.of(args);
    ContestantLog.set(options.log());
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

  private static Connector connector(ContestantOptions options) {
    Connector connector = new Connector();
    connector.setPort(options.port());
    connector.setProperty("address", ContestantOptions.HOST);
    connector.setProperty("maxThreads", Integer.toString(options.threads()));
    connector.setProperty("minSpareThreads", Integer.toString(options.threads()));
    // no limit, as on Jetty
    connector.setProperty("maxKeepAliveRequests", "-1");
    return connector;
  }
}
