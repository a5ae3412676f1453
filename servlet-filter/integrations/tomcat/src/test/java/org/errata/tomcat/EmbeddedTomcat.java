package org.errata.tomcat;

import jakarta.servlet.ServletRegistration;
import jakarta.servlet.http.HttpServlet;
import java.nio.file.Path;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.Valve;
import org.apache.catalina.startup.Tomcat;
import org.errata.adapters.SocketClient;

/** A Tomcat with a valve on its Host, and an application at {@code /app}. */
final class EmbeddedTomcat implements AutoCloseable {

  /** A strong reference, as loggers are collected together with their levels. */
  private static final Logger TOMCAT = Logger.getLogger("org.apache");

  private final Tomcat tomcat = new Tomcat();
  private final Context app;

  EmbeddedTomcat(Path base, Valve valve) {
    this(base);
    tomcat.getHost().getPipeline().addValve(valve);
  }

  EmbeddedTomcat(Path base) {
    TOMCAT.setLevel(Level.OFF);
    tomcat.setBaseDir(base.toString());
    tomcat.setPort(0);
    app = tomcat.addContext("/app", base.toString());
  }

  Tomcat tomcat() {
    return tomcat;
  }

  Context app() {
    return app;
  }

  /** Adds a servlet to an application; its path is its name. */
  static void add(Context app, String name, HttpServlet servlet) {
    app.addServletContainerInitializer(
        (classes, context) -> {
          ServletRegistration.Dynamic registration = context.addServlet(name, servlet);
          registration.setAsyncSupported(true);
          registration.addMapping("/" + name);
        },
        Set.of());
  }

  EmbeddedTomcat start() throws LifecycleException {
    tomcat.getConnector().setThrowOnFailure(true);
    tomcat.start();
    return this;
  }

  SocketClient client() {
    return new SocketClient(tomcat.getConnector().getLocalPort());
  }

  @Override
  public void close() throws LifecycleException {
    tomcat.stop();
    tomcat.destroy();
  }
}
