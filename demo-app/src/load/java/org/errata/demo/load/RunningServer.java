package org.errata.demo.load;

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

/** A contestant's JVM, which can be asked what it has used. */
final class RunningServer implements AutoCloseable {

  /** The same for all: the default collector, a heap that none of them fills. */
  static final List<String> JVM_FLAGS = List.of("-Xms512m", "-Xmx512m", "-XX:+UseG1GC");

  private static final String METERED = "org.errata.demo.load.contestant.Metered";
  private static final String ANSWER = "meter ";

  private final Process process;
  private final URI uri;
  private final PrintStream questions;
  private final BufferedReader answers;

  private RunningServer(Process process, URI uri) {
    this.process = process;
    this.uri = uri;
    this.questions = new PrintStream(process.getOutputStream(), true, UTF_8);
    this.answers = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8));
  }

  /** Starts a server and waits until it answers. */
  static RunningServer start(Server server) throws IOException, InterruptedException {
    int port = freePort();
    List<String> command = new ArrayList<>();
    command.add(java("java"));
    command.addAll(JVM_FLAGS);
    command.addAll(List.of("-cp", server.kind().classPath(), METERED, server.kind().mainClass()));
    command.addAll(
        List.of(Integer.toString(port), server.log(), Integer.toString(Settings.THREADS)));
    command.addAll(server.features());
    Process process = new ProcessBuilder(command).redirectError(Redirect.INHERIT).start();
    RunningServer running =
        new RunningServer(process, URI.create("http://127.0.0.1:" + port + "/"));
    FirstAnswer.await(running.uri, process);
    return running;
  }

  static String java(String tool) {
    return Path.of(System.getProperty("java.home"), "bin", tool).toString();
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

  /** Asks one of the questions of {@code Metered}. */
  long ask(String question) throws IOException {
    questions.println(question);
    String line = answers.readLine();
    while (line != null && !line.startsWith(ANSWER)) {
      line = answers.readLine();
    }
    if (line == null) {
      throw new IOException("a contestant has ended: " + process.info().commandLine().orElse("?"));
    }
    return Long.parseLong(line.substring(ANSWER.length()));
  }

  /** A contestant ends with its input. */
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
