package org.errata.demo.load;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/** The program that sends the requests. */
final class Wrk {

  private static final String REPORT = "report ";

  private Wrk() {}

  static void requireInstalled() throws InterruptedException {
    try {
      new ProcessBuilder("wrk", "--version").redirectErrorStream(true).start().waitFor();
    } catch (IOException e) {
      throw new CannotRunException("wrk is not installed (on Debian: apt-get install wrk)");
    }
  }

  static WrkReport run(URI server, Ask ask, int connections, int seconds)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("wrk", "-t1", "-c" + connections));
    command.addAll(List.of("-d" + seconds + "s", "--timeout", "30s"));
    command.addAll(ask.options());
    command.add(server.resolve(ask.path()).toString());
    command.add("--");
    command.addAll(ask.arguments());
    Process wrk = new ProcessBuilder(command).redirectErrorStream(true).start();
    String output = new String(wrk.getInputStream().readAllBytes(), UTF_8);
    int status = wrk.waitFor();
    return output
        .lines()
        .filter(line -> line.startsWith(REPORT))
        .map(line -> WrkReport.of(line.substring(REPORT.length())))
        .findFirst()
        .orElseThrow(() -> new IOException("wrk ended with " + status + ": " + output));
  }
}
