package org.errata.servlet.launcher;

import java.nio.file.Path;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.startup.Tomcat;

/** Starts Tomcat with one web application that stays and one that is redeployed by command. */
public final class TomcatSoak {

  private TomcatSoak() {}

  /**
   * Runs until standard input ends.
   *
   * @param folders the web application that stays, and the one that is redeployed as {@code /app}
   * @throws Exception if one cannot be deployed
   */
  public static void main(String... folders) throws Exception {
    Tomcat tomcat = new Tomcat();
    tomcat.setBaseDir(System.getProperty("java.io.tmpdir"));
    Connector connector = new Connector();
    connector.setPort(0);
    connector.setProperty("address", "127.0.0.1");
    tomcat.setConnector(connector);
    tomcat.setAddDefaultWebXmlToWebapp(false);
    TomcatWebapps.withoutPages(
        tomcat.addWebapp("/attacks", Path.of(folders[0]).toAbsolutePath().toString()));
    tomcat.start();
    RedeployCommands.obey(
        connector.getLocalPort(), new TomcatRedeployments.TomcatDeployment(tomcat, folders[1]));
    tomcat.stop();
  }
}
