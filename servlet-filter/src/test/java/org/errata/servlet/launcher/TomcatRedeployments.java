package org.errata.servlet.launcher;

import java.nio.file.Path;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.core.StandardContext;
import org.apache.catalina.startup.ContextConfig;
import org.apache.catalina.startup.Tomcat;

/** Redeploys a web application on Tomcat. */
public final class TomcatRedeployments {

  private TomcatRedeployments() {}

  /**
   * Redeploys a web application and prints what stays of it.
   *
   * @param arguments the folder of the web application, and how many times to deploy it
   * @throws Exception if it cannot be deployed, or a request gets an unexpected status
   */
  public static void main(String... arguments) throws Exception {
    Tomcat tomcat = new Tomcat();
    tomcat.setBaseDir(System.getProperty("java.io.tmpdir"));
    Connector connector = new Connector();
    connector.setPort(0);
    connector.setProperty("address", "127.0.0.1");
    tomcat.setConnector(connector);
    tomcat.getHost();
    tomcat.start();
    new Redeployments(connector.getLocalPort())
        .run(Integer.parseInt(arguments[1]), new TomcatDeployment(tomcat, arguments[0]));
    tomcat.stop();
  }

  /** Deploys on a running Tomcat. */
  static final class TomcatDeployment implements Redeployments.Deployment {

    private final Tomcat tomcat;
    private final String folder;
    private StandardContext deployed;

    TomcatDeployment(Tomcat tomcat, String folder) {
      this.tomcat = tomcat;
      this.folder = folder;
    }

    @Override
    public ClassLoader deploy() {
      deployed = new StandardContext();
      deployed.setPath("/app");
      deployed.setName("/app");
      deployed.setDocBase(Path.of(folder).toAbsolutePath().toString());
      ContextConfig config = new ContextConfig();
      config.setDefaultWebXml(tomcat.noDefaultWebXmlPath());
      deployed.addLifecycleListener(config);
      tomcat.getHost().addChild(deployed);
      return deployed.getLoader().getClassLoader();
    }

    @Override
    public void undeploy() {
      tomcat.getHost().removeChild(deployed);
      deployed = null;
    }
  }
}
