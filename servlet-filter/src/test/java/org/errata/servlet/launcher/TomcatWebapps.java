package org.errata.servlet.launcher;

import java.nio.file.Path;
import org.apache.catalina.Context;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.startup.Tomcat;
import org.apache.coyote.http2.Http2Protocol;
import org.apache.tomcat.util.descriptor.web.ErrorPage;

/** Starts Tomcat, in the version on the class path. */
public final class TomcatWebapps {

  private TomcatWebapps() {}

  /**
   * Deploys each folder under its name, and runs until standard input ends.
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
    connector.setProperty("useVirtualThreads", Boolean.toString(VirtualThreads.ON));
    connector.addUpgradeProtocol(http2());
    tomcat.setConnector(connector);
    tomcat.addUser(LauncherUser.NAME, LauncherUser.PASSWORD);
    tomcat.addRole(LauncherUser.NAME, LauncherUser.ROLE);
    tomcat.setAddDefaultWebXmlToWebapp(false);
    for (String folder : folders) {
      Path path = Path.of(folder).toAbsolutePath();
      Context app = tomcat.addWebapp("/" + path.getFileName(), path.toString());
      withoutPages(app);
      if (RegisteredPage.isOf(app.getPath())) {
        app.addErrorPage(registeredPage());
      }
    }
    tomcat.getEngine().getPipeline().addValve(new TomcatFieldValve());
    tomcat.start();
    ReadySignal.sayAndWait(connector.getLocalPort());
    tomcat.stop();
  }

  private static ErrorPage registeredPage() {
    ErrorPage page = new ErrorPage();
    page.setErrorCode(RegisteredPage.STATUS);
    page.setLocation(RegisteredPage.LOCATION);
    return page;
  }

  /** Returns HTTP/2 without TLS, for clients that send a few bytes in each frame. */
  private static Http2Protocol http2() {
    Http2Protocol http2 = new Http2Protocol();
    // many small frames would be taken for an attack
    http2.setOverheadDataThreshold(0);
    return http2;
  }

  /** Sets the defaults except for JSP, whose classes are not on the class path. */
  static void withoutPages(Context app) {
    Tomcat.initWebappDefaults(app);
    app.removeServletMapping("*.jsp");
    app.removeServletMapping("*.jspx");
    app.removeChild(app.findChild("jsp"));
  }
}
