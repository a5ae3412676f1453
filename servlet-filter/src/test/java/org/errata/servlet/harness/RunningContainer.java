package org.errata.servlet.harness;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.errata.servlet.harness.server.StartedServer;
import org.errata.servlet.wire.Connection;
import org.errata.servlet.wire.Http1Connection;
import org.errata.servlet.wire.Http2Connection;
import org.errata.servlet.wire.RawRequest;
import org.errata.servlet.wire.RawResponse;

/** A container, mostly in its own JVM, with web applications of the tests deployed. */
public final class RunningContainer implements AutoCloseable {

  private final TestedContainer container;
  private final OutputStream commands;
  private final BufferedReader printed;
  private final Closeable end;
  private final int port;
  private final ContainerLog log;
  private final ContainerLog startLog;
  private Http2Connection http2;

  private RunningContainer(
      TestedContainer container,
      OutputStream commands,
      BufferedReader printed,
      Closeable end,
      int port,
      ContainerLog log,
      ContainerLog startLog) {
    this.container = container;
    this.commands = commands;
    this.printed = printed;
    this.end = end;
    this.port = port;
    this.log = log;
    this.startLog = startLog;
  }

  /** Creates a container that is started already and has no launcher. */
  static RunningContainer of(TestedContainer container, Closeable end, int port, Path log) {
    return of(container, end, port, log, log);
  }

  private static RunningContainer of(
      TestedContainer container, Closeable end, int port, Path log, Path startLog) {
    return new RunningContainer(
        container,
        OutputStream.nullOutputStream(),
        new BufferedReader(Reader.nullReader()),
        end,
        port,
        new ContainerLog(log),
        new ContainerLog(startLog));
  }

  static RunningContainer start(TestedContainer container) {
    return container.isServer() ? startServer(container) : startLauncher(container);
  }

  private static RunningContainer startServer(TestedContainer container) {
    try {
      Path work = BuildFolders.SERVERS.resolve("work-" + container);
      StartedServer server =
          StartedServer.start(
              container.server(),
              BuildFolders.SERVERS.resolve(container.toString()),
              work,
              WebApps.layOutForServer(BuildFolders.SERVERS.resolve("webapps-" + container)),
              WebApps.RIGHT.stream().filter(container::has).toList());
      return of(container, server::close, server.port(), server.log(), server.output());
    } catch (IOException e) {
      throw new IllegalStateException(container + " does not start", e);
    }
  }

  private static RunningContainer startLauncher(TestedContainer container) {
    return start(
        container,
        container.toString(),
        container.launcher(),
        ContainerJvm.java(),
        ContainerJvm.options(),
        false);
  }

  /**
   * Starts a container for one test alone, with the application that is attacked and no other.
   *
   * @param name the name of its folder and of its log
   * @param options options of its JVM, the size of its heap among them
   */
  public static RunningContainer startAlone(
      TestedContainer container, String name, List<String> options) {
    return start(container, name, container.launcher(), ownJava(), options, true);
  }

  /**
   * Starts the launcher that redeploys an application beside the one that is attacked.
   *
   * @param name the name of its folder and of its log
   * @param java the {@code java} of its JVM
   * @param options options of its JVM, the size of its heap among them
   */
  public static RunningContainer startRedeploying(
      TestedContainer container, String name, Path java, List<String> options) {
    return start(container, name, container.redeployingLauncher(), java, options, true);
  }

  private static RunningContainer start(
      TestedContainer container,
      String name,
      String launcher,
      Path java,
      List<String> options,
      boolean alone) {
    try {
      Path work = Files.createDirectories(BuildFolders.CONTAINERS.resolve("work-" + name));
      Path logFile = BuildFolders.CONTAINERS.resolve(name + ".log");
      BuildFolders.copyClasses("org.errata.servlet.launcher", work.resolve("classes"));
      List<String> command = command(container, work, launcher, java, options);
      command.addAll(
          alone
              ? WebApps.layOutAttacked(work.resolve("webapps"))
              : WebApps.layOut(work.resolve("webapps")));
      Process process = new ProcessBuilder(command).redirectError(logFile.toFile()).start();
      BufferedReader out =
          new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8));
      return new RunningContainer(
          container,
          process.getOutputStream(),
          out,
          () -> end(process),
          port(out, logFile),
          new ContainerLog(logFile),
          new ContainerLog(logFile));
    } catch (IOException e) {
      throw new IllegalStateException(name + " does not start", e);
    }
  }

  /** Returns the {@code java} that runs the tests. */
  public static Path ownJava() {
    return Path.of(System.getProperty("java.home"), "bin", "java");
  }

  private static List<String> command(
      TestedContainer container, Path work, String launcher, Path java, List<String> options)
      throws IOException {
    String classPath =
        work.resolve("classes")
            + File.pathSeparator
            + BuildFolders.CONTAINERS.resolve(container.folder()).resolve("*");
    Path temporary = Files.createDirectories(work.resolve("tmp"));
    List<String> command = new ArrayList<>();
    command.add(java.toString());
    command.addAll(options);
    command.addAll(
        List.of(
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Djava.io.tmpdir=" + temporary.toAbsolutePath(),
            "-Djava.util.logging.config.file=" + BuildFolders.LOGGING,
            "-cp",
            classPath,
            launcher));
    return command;
  }

  private static int port(BufferedReader out, Path log) throws IOException {
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

  /** Returns what it has logged since it was started, in a form of its own. */
  public ContainerLog startLog() {
    return startLog;
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
    return Http1Connection.to(port);
  }

  /** Opens a connection on which reading fails after a time without any byte. */
  public Connection connect(int timeoutMillis) {
    return Http1Connection.to(port, timeoutMillis);
  }

  /** Opens a connection over HTTP/2. */
  public Http2Connection connectHttp2() {
    return Http2Connection.to(port);
  }

  /** Returns a connection over HTTP/2 that all tests share; another one if it was closed. */
  public synchronized Http2Connection sharedHttp2() {
    if (http2 == null || !http2.isOpen()) {
      http2 = connectHttp2();
    }
    return http2.share();
  }

  /** Sends one request on a new connection and returns the response. */
  public RawResponse exchange(RawRequest request) {
    try (Connection connection = connect()) {
      return connection.exchange(request);
    }
  }

  /** Sends a line to the launcher and returns the line that it prints when it has obeyed. */
  public String command(String line) {
    try {
      commands.write((line + "\n").getBytes(UTF_8));
      commands.flush();
      return printed.readLine();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    end.close();
  }

  private static void end(Process process) throws IOException {
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
