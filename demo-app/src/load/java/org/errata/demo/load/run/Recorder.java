package org.errata.demo.load.run;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.util.Set;
import org.errata.demo.load.plan.InvoiceFiles;
import org.errata.demo.load.plan.LoadFolders;
import org.errata.demo.load.plan.Recording;
import org.errata.demo.load.plan.ServerKind;
import org.errata.demo.load.plan.ServerSetup;

/** Stores the error responses of Errata that the constant servlet sends. */
public final class Recorder {

  /** Header fields that the container adds. */
  private static final Set<String> OF_THE_CONTAINER = Set.of("date", "content-length");

  private Recorder() {}

  /**
   * Starts a server with Errata, and writes every recording and the bodies of POST requests.
   *
   * @throws IOException if the server fails or the files cannot be written
   * @throws InterruptedException if the thread is interrupted
   */
  public static void recordAll() throws IOException, InterruptedException {
    Files.createDirectories(LoadFolders.WORK);
    InvoiceFiles.write();
    try (RunningServer errata = RunningServer.start(ServerSetup.errata(ServerKind.JETTY))) {
      for (Recording recording : Recording.values()) {
        record(recording, errata.uri());
      }
    }
  }

  private static void record(Recording recording, URI server)
      throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(server.resolve(recording.path())).build();
    HttpResponse<String> response =
        HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    StringBuilder text = new StringBuilder().append(response.statusCode()).append('\n');
    response
        .headers()
        .map()
        .forEach(
            (name, values) -> {
              if (!OF_THE_CONTAINER.contains(name)) {
                values.forEach(value -> text.append(name).append(": ").append(value).append('\n'));
              }
            });
    Files.writeString(recording.file(), text.append('\n').append(response.body()));
  }
}
