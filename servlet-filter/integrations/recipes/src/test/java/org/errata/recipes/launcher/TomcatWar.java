package org.errata.recipes.launcher;

import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.catalina.startup.Tomcat;

/** A Tomcat with one web application. */
public final class TomcatWar {

  private TomcatWar() {}

  /**
   * Starts Tomcat.
   *
   * @param args the port, the folder of the exploded WAR, and the context path; without one, it is
   *     the root
   */
  public static void main(String[] args) throws Exception {
    Tomcat tomcat = new Tomcat();
    tomcat.setBaseDir(Files.createTempDirectory(Path.of("."), "tomcat").toString());
    tomcat.setPort(Integer.parseInt(args[0]));
    tomcat.getConnector();
    tomcat.addWebapp(args.length > 2 ? args[2] : "", args[1]);
    tomcat.start();
    tomcat.getServer().await();
  }
}
