package org.errata.frameworks.launcher;

import java.nio.file.Path;
import org.apache.catalina.Context;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.startup.Tomcat;

/** Starts Tomcat with web applications. */
public final class AppsOnTomcat {

  private AppsOnTomcat() {}

  /**
   * Deploys each folder under its name, and runs until standard input ends.
   *
   * @param folders web applications
   */
  public static void main(String... folders) throws Exception {
    Tomcat tomcat = new Tomcat();
    tomcat.setBaseDir(System.getProperty("java.io.tmpdir"));
    Connector connector = new Connector();
    connector.setPort(0);
    connector.setProperty("address", "127.0.0.1");
    tomcat.setConnector(connector);
    tomcat.setAddDefaultWebXmlToWebapp(false);
    for (String folder : folders) {
      Path path = Path.of(folder).toAbsolutePath();
      Context app = tomcat.addWebapp("/" + path.getFileName(), path.toString());
      // the classes of JSP are not on the class path
      Tomcat.initWebappDefaults(app);
      app.removeServletMapping("*.jsp");
      app.removeServletMapping("*.jspx");
      app.removeChild(app.findChild("jsp"));
    }
    tomcat.start();
    ReadyApps.sayAndWait(connector.getLocalPort());
    tomcat.stop();
  }
}
