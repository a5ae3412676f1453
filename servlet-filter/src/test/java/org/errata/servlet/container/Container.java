package org.errata.servlet.container;

/** The servlet containers that the tests deploy to. */
public enum Container {
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
    return this != JETTY_EE10 && this != JETTY_EE11;
  }

  /** Whether filters see requests for WEB-INF; Undertow refuses them by itself. */
  public boolean asksFiltersAboutWebInf() {
    return this != UNDERTOW;
  }

  /** Whether filters can know how long a servlet is unavailable; Undertow does not tell. */
  public boolean tellsHowLongServletsAreUnavailable() {
    return this != UNDERTOW;
  }

  @Override
  public String toString() {
    return folder;
  }
}
