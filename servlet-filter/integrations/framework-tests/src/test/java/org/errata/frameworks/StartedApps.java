package org.errata.frameworks;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A container with all the web applications, in a JVM of its own. It is started by the first test
 * class, and ends with the JVM of the tests.
 */
final class StartedApps {

  private static final Map<AppContainer, StartedApps> STARTED = new EnumMap<>(AppContainer.class);

  private final HttpClient client = HttpClient.newHttpClient();
  private final int port;
  private final Path log;

  private StartedApps(int port, Path log) {
    this.port = port;
    this.log = log;
  }

  /** Returns the container, which is started if it has not been. */
  static synchronized StartedApps on(AppContainer container) {
    return STARTED.computeIfAbsent(container, StartedApps::start);
  }

  private static StartedApps start(AppContainer container) {
    try {
      Path work = Path.of("target", "apps", container.folder());
      Path classes = work.resolve("classes");
      String launchers = "org/errata/frameworks/launcher";
      FrameworkApp.copy(Path.of("target", "test-classes", launchers), classes.resolve(launchers));
      Path temporary = Files.createDirectories(work.resolve("tmp"));
      Path log = work.resolve("log");
      List<String> command = new ArrayList<>();
      command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
      command.add("-Xmx256m");
      command.add("-XX:+UseSerialGC");
      command.add("-XX:TieredStopAtLevel=1");
      command.add("-Djava.io.tmpdir=" + temporary.toAbsolutePath());
      command.add("-Djava.util.logging.config.file=src/test/containers/logging.properties");
      command.add("-cp");
      Path jars = Path.of("target", "class-paths", container.folder(), "*");
      command.add(classes + File.pathSeparator + jars);
      command.add(container.launcher());
      for (FrameworkApp app : FrameworkApp.values()) {
        command.add(app.layOut(work).toString());
      }
      Process process = new ProcessBuilder(command).redirectError(log.toFile()).start();
      Runtime.getRuntime().addShutdownHook(new Thread(() -> end(process)));
      return new StartedApps(port(process, log), log);
    } catch (IOException e) {
      throw new IllegalStateException(container + " does not start", e);
    }
  }

  private static int port(Process process, Path log) throws IOException {
    BufferedReader out = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8));
    String line = out.readLine();
    while (line != null && !line.startsWith("ready ")) {
      line = out.readLine();
    }
    if (line == null) {
      throw new IOException("the JVM ended; its log:\n" + Files.readString(log));
    }
    return Integer.parseInt(line.substring("ready ".length()));
  }

  private static void end(Process process) {
    try {
      process.getOutputStream().close();
      if (!process.waitFor(5, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (IOException | InterruptedException e) {
      process.destroyForcibly();
    }
  }

  /** Sends a request with an id of its own, and returns the response. */
  AppResponse send(AppRequest request) throws IOException, InterruptedException {
    HttpRequest.Builder builder =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + request.path()))
            .method(
                request.method(),
                request.body() == null
                    ? BodyPublishers.noBody()
                    : BodyPublishers.ofString(request.body()));
    request.fields().forEach(builder::header);
    HttpResponse<String> response = client.send(builder.build(), BodyHandlers.ofString());
    return new AppResponse(response, log);
  }
}
