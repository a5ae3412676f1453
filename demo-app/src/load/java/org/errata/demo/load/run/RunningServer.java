package org.errata.demo.load.run;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.lang.ProcessBuilder.Redirect;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.errata.demo.load.plan.ServerSetup;
import org.errata.demo.load.plan.Settings;

/** A server in a JVM of its own, which tells what it has used. */
public final class RunningServer implements AutoCloseable {

  /** The same for all servers: the default collector, and a heap that none of them fills. */
  public static final List<String> JVM_FLAGS = List.of("-Xms512m", "-Xmx512m", "-XX:+UseG1GC");

  private static final String METERED_MAIN = "org.errata.demo.load.contestant.MeteredMain";
  private static final String REPLY = "meter ";

  private final Process process;
  private final URI uri;
  private final PrintStream questions;
  private final BufferedReader replies;

  private RunningServer(Process process, URI uri) {
    this.process = process;
    this.uri = uri;
    this.questions = new PrintStream(process.getOutputStream(), true, UTF_8);
    this.replies = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8));
  }

  /** Starts a server and waits for its first response. */
  static RunningServer start(ServerSetup server) throws IOException, InterruptedException {
    int port = freePort();
    List<String> command = new ArrayList<>();
    command.add(tool("java"));
    command.addAll(JVM_FLAGS);
    command.addAll(
        List.of("-cp", server.kind().classPath(), METERED_MAIN, server.kind().mainClass()));
    command.addAll(
        List.of(Integer.toString(port), server.log(), Integer.toString(Settings.THREADS)));
    command.addAll(server.features());
    Process process = new ProcessBuilder(command).redirectError(Redirect.INHERIT).start();
    RunningServer running =
        new RunningServer(process, URI.create("http://127.0.0.1:" + port + "/"));
    ServerReadiness.await(running.uri, process);
    return running;
  }

  /** Returns the path of a tool of the JDK. */
  static String tool(String name) {
    return Path.of(System.getProperty("java.home"), "bin", name).toString();
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  URI uri() {
    return uri;
  }

  long pid() {
    return process.pid();
  }

  /** Asks a question that {@code MeteredMain} knows. */
  long ask(String question) throws IOException {
    questions.println(question);
    String line = replies.readLine();
    while (line != null && !line.startsWith(REPLY)) {
      line = replies.readLine();
    }
    if (line == null) {
      throw new IOException(
          "a contestant has terminated: " + process.info().commandLine().orElse("?"));
    }
    return Long.parseLong(line.substring(REPLY.length()));
  }

  /** Ends the server, which runs until the end of its standard input. */
  @Override
  public void close() {
    questions.close();
    try {
      process.waitFor();
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
