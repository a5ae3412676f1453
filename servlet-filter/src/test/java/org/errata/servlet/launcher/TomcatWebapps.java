package org.errata.servlet.launcher;

import java.nio.file.Path;
import org.apache.catalina.Context;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.startup.Tomcat;

/** Tomcat, of whatever version the class path has. */
public final class TomcatWebapps {

  private TomcatWebapps() {}

  /**
   * Deploys folders under their own names.
   *
   * @param folders web applications
   * @throws Exception if the server cannot start
   */
  public static void main(String... folders) throws Exception {
    Tomcat tomcat = new Tomcat();
    tomcat.setBaseDir(System.getProperty("java.io.tmpdir"));
    Connector connector = new Connector();
    connector.setPort(0);
    connector.setProperty("address", "127.0.0.1");
    tomcat.setConnector(connector);
    tomcat.addUser(DemoUser.NAME, DemoUser.PASSWORD);
    tomcat.addRole(DemoUser.NAME, DemoUser.ROLE);
    tomcat.setAddDefaultWebXmlToWebapp(false);
    for (String folder : folders) {
      Path path = Path.of(folder).toAbsolutePath();
      withoutPages(tomcat.addWebapp("/" + path.getFileName(), path.toString()));
    }
    tomcat.getEngine().getPipeline().addValve(new TomcatFieldValve());
    tomcat.start();
    Ready.sayAndWait(connector.getLocalPort());
    tomcat.stop();
  }

  /** The defaults, but for JSP, whose classes are not here. */
  private static void withoutPages(Context app) {
    Tomcat.initWebappDefaults(app);
    app.removeServletMapping("*.jsp");
    app.removeServletMapping("*.jspx");
    app.removeChild(app.findChild("jsp"));
  }
}
