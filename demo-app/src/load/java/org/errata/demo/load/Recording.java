package org.errata.demo.load;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/**
 * What Errata answers, written down for the constant servlet: so that nobody has to believe that
 * both send the same header and the same bytes.
 */
enum Recording {
  FORBIDDEN("/send-error"),
  UNAUTHORIZED("/all/read"),
  INTERNAL_SERVER_ERROR("/uncaught");

  /** Those that the container adds by itself. */
  private static final Set<String> CONTAINERS_OWN = Set.of("date", "content-length");

  private final String path;

  Recording(String path) {
    this.path = path;
  }

  Path file() {
    return Folders.WORK.resolve(name() + ".answer");
  }

  static void make(Settings settings) throws IOException, InterruptedException {
    Files.createDirectories(Folders.WORK);
    Bodies.write();
    try (RunningServer errata = RunningServer.start(Server.errata(Kind.JETTY))) {
      for (Recording recording : values()) {
        recording.record(errata.uri());
      }
    }
  }

  private void record(URI server) throws IOException, InterruptedException {
    HttpResponse<String> answer =
        HttpClient.newHttpClient()
            .send(HttpRequest.newBuilder(server.resolve(path)).build(), BodyHandlers.ofString());
    StringBuilder text = new StringBuilder().append(answer.statusCode()).append('\n');
    answer
        .headers()
        .map()
        .forEach(
            (name, values) -> {
              if (!CONTAINERS_OWN.contains(name)) {
                values.forEach(value -> text.append(name).append(": ").append(value).append('\n'));
              }
            });
    Files.writeString(file(), text.append('\n').append(answer.body()));
  }
}
