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

/** The demo in a JVM of its own, as people start it. */
final class DemoProcess implements AutoCloseable {

  private static final long PATIENCE_SECONDS = 60;

  private final Process process;
  private final BufferedReader out;
  private final Path err;

  private DemoProcess(Process process, Path err) {
    this.process = process;
    this.out = process.inputReader(UTF_8);
    this.err = err;
  }

  static DemoProcess start(Map<String, String> environment, String... options) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    Collections.addAll(command, options);
    Collections.addAll(command, "-cp", System.getProperty("java.class.path"));
    command.add(Demo.class.getName());
    Path err = Files.createTempFile("demo", ".err");
    ProcessBuilder builder = new ProcessBuilder(command).redirectError(err.toFile());
    builder.environment().keySet().removeAll(List.of(DemoSettings.PORT, DemoSettings.QUOTA));
    builder.environment().putAll(environment);
    return new DemoProcess(builder.start(), err);
  }

  /** Returns the next line that it prints, or null at the end. */
  String line() throws IOException {
    return out.readLine();
  }

  /** Waits for the line that says it is ready, and returns where. */
  URI ready() throws IOException {
    String line = line();
    String start = "Errata demo ready on ";
    if (line == null || !line.startsWith(start)) {
      throw new AssertionError("not ready: " + line + "; " + errors());
    }
    return URI.create(line.substring(start.length()));
  }

  void terminate() {
    // the process itself would close what it has printed and nobody has read yet
    process.toHandle().destroy();
  }

  int exitValue() {
    return process
        .onExit()
        .orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS)
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
