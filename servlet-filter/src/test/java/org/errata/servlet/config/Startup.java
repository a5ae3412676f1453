package org.errata.servlet.config;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.jetty.ee10.servlet.FilterHolder;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.server.Server;
import org.errata.servlet.ErrorHandlingFilter;
import org.errata.servlet.RequestValidationFilter;

/** Starts a web application in a Jetty without connectors, to see what Errata says of it. */
final class Startup {

  private static final Logger JETTY = Logger.getLogger("org.eclipse.jetty");

  static {
    JETTY.setLevel(Level.WARNING);
  }

  private final ServletContextHandler application = new ServletContextHandler();

  Startup(Path folder) {
    application.setBaseResourceAsPath(folder);
  }

  /** Adds a context-param. */
  Startup contextParam(String name, String value) {
    application.setInitParameter(name, value);
    return this;
  }

  /** Adds a file to the application. */
  Startup file(String path, String content) {
    try {
      Path file = application.getBaseResource().getPath().resolve(path.substring(1));
      Files.createDirectories(file.getParent());
      Files.writeString(file, content);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Adds an error filter. */
  Startup errors(String name, Map<String, String> params) {
    return add(name, ErrorHandlingFilter.class, params);
  }

  /** Adds a validation filter. */
  Startup rules(String name, Map<String, String> params) {
    return add(name, RequestValidationFilter.class, params);
  }

  private Startup add(String name, Class<? extends Filter> type, Map<String, String> params) {
    FilterHolder filter = new FilterHolder(type);
    filter.setName(name);
    filter.setInitParameters(params);
    application.addFilter(filter, "/*", EnumSet.of(DispatcherType.REQUEST));
    return this;
  }

  /** Returns the message with which the application refuses to start; empty if it starts. */
  String refusal() {
    Server server = new Server();
    server.setHandler(application);
    try {
      server.start();
      return "";
    } catch (ServletException refused) {
      return refused.getMessage();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    } finally {
      stop(server);
    }
  }

  private static void stop(Server server) {
    try {
      server.stop();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
