package org.errata.servlet.harness;

/** The servlet containers that the tests deploy to. */
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
  UNDERTOW("undertow", "UndertowWebapps");

  private final String folder;
  private final String launcher;

  TestedContainer(String folder, String launcher) {
    this.folder = folder;
    this.launcher = launcher;
  }

  /** Returns the folder below {@code target/containers} that holds its class path. */
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
