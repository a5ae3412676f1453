package org.errata.servlet.harness;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.errata.servlet.conformance.app.deployment.RecordFormat;

/**
 * Writes what this JVM logs to a file, as the containers in JVMs of their own do, and to nowhere
 * else.
 */
final class EmbeddedLog implements AutoCloseable {

  private static final Logger ROOT = Logger.getLogger("");
  // kept here, because java.util.logging forgets the level of a logger that nobody refers to
  private static final Logger ERRATA = Logger.getLogger("org.errata");

  private final Path file;
  private final Handler handler;
  private final List<Handler> others;

  private EmbeddedLog(Path file, Handler handler, List<Handler> others) {
    this.file = file;
    this.handler = handler;
    this.others = others;
  }

  static EmbeddedLog start() throws IOException {
    Path file = Files.createTempFile("embedded", ".log");
    FileHandler handler = new FileHandler(file.toString());
    handler.setEncoding("UTF-8");
    handler.setLevel(Level.ALL);
    handler.setFormatter(new RecordFormat());
    List<Handler> others = List.of(ROOT.getHandlers());
    others.forEach(ROOT::removeHandler);
    ROOT.addHandler(handler);
    ERRATA.setLevel(Level.ALL);
    return new EmbeddedLog(file, handler, others);
  }

  Path file() {
    return file;
  }

  @Override
  public void close() throws IOException {
    ROOT.removeHandler(handler);
    others.forEach(ROOT::addHandler);
    ERRATA.setLevel(null);
    handler.close();
    Files.delete(file);
  }
}
