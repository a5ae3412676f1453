package org.errata.servlet.conformance.app.deployment;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.logging.FileHandler;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Writes what a server and all its applications log to the file that the system property {@code
 * errata.testLog} names, as {@code src/test/containers/logging.properties} does.
 */
public final class LogFileListener implements ServletContextListener {

  // kept here, because java.util.logging forgets the level of a logger that nobody refers to
  private static final Logger ERRATA = Logger.getLogger("org.errata");

  @Override
  public void contextInitialized(ServletContextEvent event) {
    try {
      FileHandler handler = new FileHandler(System.getProperty("errata.testLog"));
      handler.setEncoding("UTF-8");
      handler.setLevel(Level.ALL);
      handler.setFormatter(new RecordFormat());
      Logger.getLogger("").addHandler(handler);
      ERRATA.setLevel(Level.ALL);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
