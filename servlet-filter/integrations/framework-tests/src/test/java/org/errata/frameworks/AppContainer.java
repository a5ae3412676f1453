package org.errata.frameworks;

import org.errata.frameworks.launcher.AppsOnJetty;
import org.errata.frameworks.launcher.AppsOnTomcat;

/** The containers of the tests. */
enum AppContainer {
  JETTY("jetty", AppsOnJetty.class),
  TOMCAT("tomcat", AppsOnTomcat.class);

  private final String folder;
  private final Class<?> launcher;

  AppContainer(String folder, Class<?> launcher) {
    this.folder = folder;
    this.launcher = launcher;
  }

  /** Returns the folder that holds its class path. */
  String folder() {
    return folder;
  }

  String launcher() {
    return launcher.getName();
  }
}
