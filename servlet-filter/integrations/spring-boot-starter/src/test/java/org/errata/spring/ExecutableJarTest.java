package org.errata.spring;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.errata.spring.app.ItemsApp;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An application that {@code java -jar} starts. */
class ExecutableJarTest {

  private static final Pattern STARTED = Pattern.compile("started on port (\\d+)");

  @Test
  void the_catalogue_and_its_translations_are_read_from_the_jar(@TempDir Path folder)
      throws IOException, InterruptedException {
    Path jar = folder.resolve("items.jar");
    ExecutableJar.write(jar, ItemsApp.class);
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-jar",
                jar.toString(),
                "--server.port=0",
                "--" + StartedApp.WITHOUT_SECURITY,
                "--errata.catalogue=http, classpath:errors.json")
            .redirectErrorStream(true)
            .start();
    try (BufferedReader output = process.inputReader(UTF_8)) {
      String response =
          HttpClient.newHttpClient()
              .send(
                  HttpRequest.newBuilder(
                          URI.create("http://localhost:" + port(output) + "/api/items/7"))
                      .header("Accept-Language", "de")
                      .build(),
                  BodyHandlers.ofString(UTF_8))
              .body();
      assertThat(response)
          .isEqualTo("{\"err\":[{\"code\":4041,\"msg\":\"Artikel 7 nicht gefunden.\"}]}");
    } finally {
      process.destroy();
      process.waitFor();
    }
  }

  private static String port(BufferedReader output) throws IOException {
    StringBuilder lines = new StringBuilder();
    for (String line = output.readLine(); line != null; line = output.readLine()) {
      Matcher started = STARTED.matcher(line);
      if (started.find()) {
        return started.group(1);
      }
      lines.append(line).append('\n');
    }
    throw new AssertionError("the application has not started:\n" + lines);
  }
}
