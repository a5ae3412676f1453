package org.errata.servlet.container;

/** The servlet containers that the tests deploy to. */
public enum Container {
  /** Jetty 12.1, Servlet 6.0. */
  JETTY_EE10("jetty-ee10", "JettyEe10"),
  /** Tomcat 11, Servlet 6.1. */
  TOMCAT_11("tomcat-11", "TomcatWebapps");

  private final String folder;
  private final String launcher;

  Container(String folder, String launcher) {
    this.folder = folder;
    this.launcher = launcher;
  }

  /** Name of the folder with its class path. */
  String folder() {
    return folder;
  }

  /** Name of its main class. */
  String launcher() {
    return "org.errata.servlet.launcher." + launcher;
  }

  /** Whether an error page answers a 401 of the container's own; Jetty writes it by itself. */
  public boolean hasErrorPagesForChallenges() {
    return this != JETTY_EE10;
  }

  @Override
  public String toString() {
    return folder;
  }
}
