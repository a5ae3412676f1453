package org.errata.jakartarest;

import java.nio.file.Path;

/** The implementations that the applications are deployed with. */
enum RestImplementation {
  JERSEY_3("jersey-3"),
  JERSEY_4("jersey-4"),
  RESTEASY_6("resteasy-6"),
  RESTEASY_7("resteasy-7");

  private final String module;

  RestImplementation(String module) {
    this.module = module;
  }

  /** Returns the folder with its jars. */
  Path jars() {
    return Path.of(module, "target", "class-path");
  }

  boolean isJersey() {
    return module.startsWith("jersey");
  }

  String servlet() {
    return isJersey()
        ? "org.glassfish.jersey.servlet.ServletContainer"
        : "org.jboss.resteasy.plugins.server.servlet.HttpServlet30Dispatcher";
  }
}
