package org.errata.servlet.harness;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.errata.servlet.wire.Connection;
import org.errata.servlet.wire.RawRequest;
import org.errata.servlet.wire.RawResponse;

/** A container in its own JVM, with all web applications of the tests deployed. */
public final class RunningContainer implements AutoCloseable {

  /** Small, so that a test fails if a body of 50 MB is held in memory. */
  private static final String HEAP = "-Xmx64m";

  private final TestedContainer container;
  private final Process process;
  private final int port;
  private final ContainerLog log;

  private RunningContainer(TestedContainer container, Process process, int port, ContainerLog log) {
    this.container = container;
    this.process = process;
    this.port = port;
    this.log = log;
  }

  static RunningContainer start(TestedContainer container) {
    try {
      Path work = Files.createDirectories(BuildFolders.CONTAINERS.resolve("work-" + container));
      Path logFile = BuildFolders.CONTAINERS.resolve(container + ".log");
      BuildFolders.copyClasses("org.errata.servlet.launcher", work.resolve("classes"));
      List<String> command = command(container, work);
      command.addAll(WebApps.layOut(work.resolve("webapps")));
      Process process = new ProcessBuilder(command).redirectError(logFile.toFile()).start();
      return new RunningContainer(
          container, process, port(process, logFile), new ContainerLog(logFile));
    } catch (IOException e) {
      throw new IllegalStateException(container + " does not start", e);
    }
  }

  private static List<String> command(TestedContainer container, Path work) throws IOException {
    String classPath =
        work.resolve("classes")
            + File.pathSeparator
            + BuildFolders.CONTAINERS.resolve(container.folder()).resolve("*");
    Path temporary = Files.createDirectories(work.resolve("tmp"));
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    String agent = System.getProperty("errata.containerAgent", "");
    if (!agent.isEmpty()) {
      command.add(agent);
    }
    command.addAll(
        List.of(
            HEAP,
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Djava.io.tmpdir=" + temporary.toAbsolutePath(),
            "-Djava.util.logging.config.file=src/test/containers/logging.properties",
            "-cp",
            classPath,
            container.launcher()));
    return command;
  }

  private static int port(Process process, Path log) throws IOException {
    BufferedReader out = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8));
    String line = out.readLine();
    while (line != null && !line.startsWith("ready ")) {
      line = out.readLine();
    }
    if (line == null) {
      throw new IOException(
          "the JVM ended before the container was ready; its log:\n" + Files.readString(log));
    }
    return Integer.parseInt(line.substring("ready ".length()));
  }

  /** Returns which container this is. */
  public TestedContainer container() {
    return container;
  }

  /** Returns its log. */
  public ContainerLog log() {
    return log;
  }

  /** Returns the URI of a path, for clients other than {@link Connection}. */
  public URI uri(String path) {
    return URI.create("http://127.0.0.1:" + port + path);
  }

  /** Opens a connection. */
  public Connection connect() {
    return Connection.to(port);
  }

  /** Sends one request on a new connection and returns the response. */
  public RawResponse exchange(RawRequest request) {
    try (Connection connection = connect()) {
      return connection.exchange(request);
    }
  }

  @Override
  public void close() throws IOException {
    process.getOutputStream().close();
    try {
      if (!process.waitFor(5, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public String toString() {
    return container.toString();
  }
}
