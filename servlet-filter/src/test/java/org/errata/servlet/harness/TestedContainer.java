package org.errata.servlet.harness;

import java.util.Optional;
import org.errata.servlet.harness.server.ServerProduct;

/** The servlet containers and servers that the tests deploy to. */
public enum TestedContainer {
  /** Jetty 12.1, Servlet 6.0. */
  JETTY_EE10("jetty-ee10", "JettyEe10"),
  /** Jetty 12.1, Servlet 6.1. */
  JETTY_EE11("jetty-ee11", "JettyEe11"),
  /** Tomcat 10.1, Servlet 6.0. */
  TOMCAT_10("tomcat-10.1", "TomcatWebapps"),
  /** Tomcat 11, Servlet 6.1. */
  TOMCAT_11("tomcat-11", "TomcatWebapps"),
  /** Undertow 2.3, Servlet 6.0. */
  UNDERTOW("undertow", "UndertowWebapps"),

  /** Open Liberty, Servlet 6.0. */
  OPEN_LIBERTY("open-liberty", ServerProduct.OPEN_LIBERTY),
  /** GlassFish 7, Servlet 6.0. */
  GLASSFISH("glassfish", ServerProduct.GLASSFISH),
  /** Payara Micro 6, Servlet 6.0. */
  PAYARA_MICRO("payara-micro", ServerProduct.PAYARA_MICRO),
  /** WildFly, Servlet 6.0, which has Undertow inside. */
  WILDFLY("wildfly", ServerProduct.WILDFLY, UNDERTOW),
  /** TomEE 10, embedded, which has Tomcat 10.1 inside. */
  TOMEE("tomee", ServerProduct.TOMEE, TOMCAT_10),
  /** The distribution of Tomcat 10.1, with applications that stay packed. */
  TOMCAT_10_DISTRIBUTION("tomcat-10.1-distribution", ServerProduct.TOMCAT, TOMCAT_10),
  /** The distribution of Tomcat 11, with applications that stay packed. */
  TOMCAT_11_DISTRIBUTION("tomcat-11-distribution", ServerProduct.TOMCAT, TOMCAT_11),
  /** The distribution of Jetty 12.1, Servlet 6.0. */
  JETTY_HOME("jetty-home", ServerProduct.JETTY_HOME, JETTY_EE10),
  /** Spring Boot 3.5, which has Tomcat 10.1 inside, with one application. */
  BOOT_3("boot-3", ServerProduct.SPRING_BOOT, TOMCAT_10),
  /** Spring Boot 4, which has Tomcat 11 inside, with one application. */
  BOOT_4("boot-4", ServerProduct.SPRING_BOOT, TOMCAT_11);

  private final String folder;
  private final String launcher;
  private final ServerProduct server;
  private final TestedContainer inside;

  TestedContainer(String folder, String launcher) {
    this.folder = folder;
    this.launcher = launcher;
    this.server = null;
    this.inside = null;
  }

  TestedContainer(String folder, ServerProduct server) {
    this(folder, server, null);
  }

  TestedContainer(String folder, ServerProduct server, TestedContainer inside) {
    this.folder = folder;
    this.launcher = null;
    this.server = server;
    this.inside = inside;
  }

  /** Returns whether it is a server as users install it, not a container that a launcher starts. */
  public boolean isServer() {
    return server != null;
  }

  /** Returns whether it runs an application, by its name. */
  public boolean has(String application) {
    return !isServer() || server.has(application);
  }

  /** Returns how the server is started. */
  ServerProduct server() {
    return server;
  }

  /** Returns the container that the server has inside, whose deviations it has too. */
  public Optional<TestedContainer> inside() {
    return Optional.ofNullable(inside);
  }

  /** Returns the folder that holds its class path or its distribution. */
  String folder() {
    return folder;
  }

  /** Returns the name of its main class. */
  String launcher() {
    return "org.errata.servlet.launcher." + launcher;
  }

  /**
   * Returns the name of the main class that redeploys while it serves; Jetty and Tomcat have one.
   */
  String redeployingLauncher() {
    return switch (this) {
      case JETTY_EE10 -> "org.errata.servlet.launcher.JettySoak";
      case TOMCAT_10, TOMCAT_11 -> "org.errata.servlet.launcher.TomcatSoak";
      default -> throw new IllegalStateException(this + " has no launcher that redeploys");
    };
  }

  @Override
  public String toString() {
    return folder;
  }
}
