package org.errata.servlet.startup;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.webapp.WebAppContext;
import org.eclipse.jetty.server.Server;
import org.errata.servlet.config.CapturedLog;

/** Deploys web applications to a Jetty without connectors, and returns what Errata logs. */
final class DeployedWebXml {

  private static final Logger JETTY = Logger.getLogger("org.eclipse.jetty");

  static {
    JETTY.setLevel(Level.SEVERE);
  }

  private final Path folder;

  DeployedWebXml(Path folder) {
    this.folder = folder;
  }

  /** Adds a file to the application. */
  DeployedWebXml file(String path, byte[] content) {
    try {
      Path file = folder.resolve(path);
      Files.createDirectories(file.getParent());
      Files.write(file, content);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  DeployedWebXml file(String path, String content) {
    return file(path, content.getBytes(UTF_8));
  }

  /** Deploys the application at /app, and returns the records of Errata's log. */
  List<String> log(String... elements) {
    file(
        "WEB-INF/web.xml",
        "<web-app xmlns=\"https://jakarta.ee/xml/ns/jakartaee\" version=\"6.0\">"
            + String.join("\n", elements)
            + "</web-app>");
    return log(new WebAppContext(folder.toString(), "/app"));
  }

  /** Starts an application, and returns the records of Errata's log. */
  static List<String> log(ServletContextHandler application) {
    Server server = new Server();
    server.setHandler(application);
    try (CapturedLog log = new CapturedLog("org.errata")) {
      server.start();
      return log.lines();
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
