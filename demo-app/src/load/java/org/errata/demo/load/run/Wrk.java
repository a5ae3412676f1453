package org.errata.demo.load.run;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.errata.demo.load.plan.CannotRunException;
import org.errata.demo.load.plan.LoadRequest;

/** The program wrk, which sends the requests. */
public final class Wrk {

  private static final String SUMMARY = "summary ";

  private Wrk() {}

  /**
   * Checks that wrk is installed.
   *
   * @throws CannotRunException if it is not
   * @throws InterruptedException if the thread is interrupted
   */
  public static void requireInstalled() throws InterruptedException {
    try {
      new ProcessBuilder("wrk", "--version").redirectErrorStream(true).start().waitFor();
    } catch (IOException e) {
      throw new CannotRunException("wrk is not installed (on Debian: apt-get install wrk)");
    }
  }

  static WrkSummary run(URI server, LoadRequest request, int connections, int seconds)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("wrk", "-t1", "-c" + connections));
    command.addAll(List.of("-d" + seconds + "s", "--timeout", "30s"));
    command.addAll(request.options());
    command.add(server.resolve(request.path()).toString());
    command.add("--");
    command.addAll(request.arguments());
    Process wrk = new ProcessBuilder(command).redirectErrorStream(true).start();
    String output = new String(wrk.getInputStream().readAllBytes(), UTF_8);
    int status = wrk.waitFor();
    return output
        .lines()
        .filter(line -> line.startsWith(SUMMARY))
        .map(line -> WrkSummary.of(line.substring(SUMMARY.length())))
        .findFirst()
        .orElseThrow(() -> new IOException("wrk ended with " + status + ": " + output));
  }
}
