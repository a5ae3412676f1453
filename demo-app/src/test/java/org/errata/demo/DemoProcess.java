package org.errata.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The demo in a JVM of its own. */
final class DemoProcess implements AutoCloseable {

  private static final long TIMEOUT_SECONDS = 60;

  private final Process process;
  private final BufferedReader out;
  private final Path err;

  private DemoProcess(Process process, Path err) {
    this.process = process;
    this.out = process.inputReader(UTF_8);
    this.err = err;
  }

  static DemoProcess start(Map<String, String> environment, String... options) throws IOException {
    List<String> arguments = new ArrayList<>(List.of(options));
    Collections.addAll(arguments, "-cp", System.getProperty("java.class.path"));
    arguments.add(Demo.class.getName());
    return run(environment, arguments);
  }

  /** Starts the jar of the demo. */
  static DemoProcess startJar(Map<String, String> environment, Path jar) throws IOException {
    return run(environment, List.of("-jar", jar.toString()));
  }

  private static DemoProcess run(Map<String, String> environment, List<String> arguments)
      throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(arguments);
    Path err = Files.createTempFile("demo", ".err");
    ProcessBuilder builder = new ProcessBuilder(command).redirectError(err.toFile());
    builder.environment().keySet().removeAll(List.of(DemoSettings.PORT, DemoSettings.QUOTA));
    builder.environment().putAll(environment);
    return new DemoProcess(builder.start(), err);
  }

  /** Returns the next line of standard output, or null at the end. */
  String line() throws IOException {
    return out.readLine();
  }

  /** Waits for the line that says that the demo is ready, and returns its address. */
  URI ready() throws IOException {
    String line = line();
    String start = "Errata demo ready on ";
    if (line == null || !line.startsWith(start)) {
      throw new AssertionError("not ready: " + line + "; " + errors());
    }
    return URI.create(line.substring(start.length()));
  }

  void terminate() {
    // Process.destroy would also close its output before the test has read it
    process.toHandle().destroy();
  }

  int exitValue() {
    return process
        .onExit()
        .orTimeout(TIMEOUT_SECONDS, TimeUnit.SECONDS)
        .thenApply(Process::exitValue)
        .join();
  }

  List<String> errors() throws IOException {
    return Files.readAllLines(err);
  }

  @Override
  public void close() throws IOException {
    process.destroyForcibly();
    exitValue();
    out.close();
    Files.delete(err);
  }
}
