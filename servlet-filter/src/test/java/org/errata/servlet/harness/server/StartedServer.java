package org.errata.servlet.harness.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.errata.servlet.wire.Http1Connection;
import org.errata.servlet.wire.RawRequest;

/** A server in a process of its own. */
public final class StartedServer implements AutoCloseable {

  private static final Duration LONGEST_START = Duration.ofMinutes(4);
  private static final int PAUSE_MILLIS = 500;
  private static final int LONGEST_STOP_SECONDS = 10;

  private final Process process;
  private final int port;
  private final Path log;
  private final Path output;

  private StartedServer(Process process, int port, Path log, Path output) {
    this.process = process;
    this.port = port;
    this.log = log;
    this.output = output;
  }

  /**
   * Starts a server and waits until its applications respond.
   *
   * @param kind which server
   * @param distribution the folder of its distribution
   * @param work a folder for this run, which is emptied
   * @param applications the folders of the web applications, whose names are their context paths
   * @param awaited the names of those that must start
   */
  public static StartedServer start(
      ServerProduct kind,
      Path distribution,
      Path work,
      List<Path> applications,
      List<String> awaited)
      throws IOException {
    Folders.delete(work);
    Path installed = Files.createDirectories(work.toAbsolutePath());
    List<Path> packed = new ArrayList<>();
    for (Path application : applications) {
      packed.add(Folders.pack(application, installed.resolve("packed")));
    }
    Path output = installed.resolve("output.log");
    Path recorded = installed.resolve("records.log");
    int port = freePorts(1);
    Installation installation =
        new Installation(
            distribution.toAbsolutePath(),
            installed,
            port,
            freePorts(Installation.OTHER_PORTS),
            packed,
            recorded);
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(kind.server().install(installation));
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(installed.toFile())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile());
    builder.environment().putAll(kind.server().environment(installation));
    Process process = builder.start();
    StartedServer server =
        new StartedServer(process, port, kind.writesRecords() ? recorded : output, output);
    Runtime.getRuntime().addShutdownHook(new Thread(server::destroy));
    server.await(awaited);
    return server;
  }

  /** Returns the port on which it listens. */
  public int port() {
    return port;
  }

  /** Returns the file with what its applications and the server itself have logged. */
  public Path log() {
    return log;
  }

  /** Returns the file with what it has printed. */
  public Path output() {
    return output;
  }

  private void await(List<String> applications) throws IOException {
    long end = System.nanoTime() + LONGEST_START.toNanos();
    List<String> missing = applications;
    while (!missing.isEmpty() || !Files.exists(log)) {
      missing = missing.stream().filter(name -> !responds(name)).toList();
      if (!process.isAlive() || System.nanoTime() > end) {
        destroy();
        throw new IOException(
            "no response from "
                + missing
                + "; the server has printed:\n"
                + Files.readString(output));
      }
      pause();
    }
  }

  /** Whether Errata responds in an application to a request that nothing else responds to. */
  private boolean responds(String application) {
    try (Http1Connection connection = Http1Connection.to(port)) {
      String path = "/" + application + "/errata-test-nothing";
      return !connection.exchange(RawRequest.get(path)).all("X-Content-Type-Options").isEmpty();
    } catch (UncheckedIOException notYet) {
      return false;
    }
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Returns the first of some ports in a row that nobody listens on now. */
  private static int freePorts(int count) throws IOException {
    while (true) {
      int first = freePort(0);
      boolean free = first + count < 65_536;
      for (int port = first + 1; free && port < first + count; port++) {
        free = isFree(port);
      }
      if (free) {
        return first;
      }
    }
  }

  private static boolean isFree(int port) {
    try {
      return freePort(port) == port;
    } catch (IOException taken) {
      return false;
    }
  }

  private static int freePort(int wanted) throws IOException {
    try (ServerSocket socket = new ServerSocket(wanted, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  /** Ends the process and those that it has started. */
  @Override
  public void close() {
    process.descendants().forEach(ProcessHandle::destroy);
    process.destroy();
    try {
      if (!process.waitFor(LONGEST_STOP_SECONDS, TimeUnit.SECONDS)) {
        destroy();
      }
    } catch (InterruptedException e) {
      destroy();
      Thread.currentThread().interrupt();
    }
  }

  private void destroy() {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }
}
