package org.errata.demo.load.run;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.errata.demo.load.plan.LoadFolders;
import org.errata.demo.load.plan.LoadRequest;
import org.errata.demo.load.plan.Recording;
import org.errata.demo.load.plan.ServerKind;
import org.errata.demo.load.plan.ServerSetup;
import org.errata.demo.load.plan.Settings;

/**
 * Measures Errata with errors of all kinds on 64 connections and a log, in two halves, to compare
 * the heap before, between and after them.
 */
public final class Storm {

  private static final int CONNECTIONS = 64;
  private static final int HALVES = 2;
  private static final int SECONDS_OF_HALF = 15;
  private static final int WARM_UP_SECONDS = 5;

  /** The pause before the heap is measured, in which the last requests end. */
  private static final Duration PAUSE = Duration.ofSeconds(3);

  private final RunningServer errata;
  private final RunningServer constant;
  private final int seconds;
  private final List<StormHalf> halves = new ArrayList<>();
  private final List<Long> heap = new ArrayList<>();

  private Storm(RunningServer errata, RunningServer constant, int seconds) {
    this.errata = errata;
    this.constant = constant;
    this.seconds = seconds;
  }

  /**
   * Runs the part {@code storm}.
   *
   * @param settings {@code seconds} scales the duration
   * @return the measurements
   * @throws IOException if a server fails
   * @throws InterruptedException if the thread is interrupted
   */
  public static StormResult run(Settings settings) throws IOException, InterruptedException {
    ServerSetup constant =
        ServerSetup.bare(ServerKind.JETTY, "constant=" + Recording.FORBIDDEN.file());
    try (RunningServer errata =
            RunningServer.start(ServerSetup.errata(ServerKind.JETTY).logging());
        RunningServer reference = RunningServer.start(constant)) {
      return new Storm(errata, reference, SECONDS_OF_HALF * settings.seconds()).run();
    }
  }

  private StormResult run() throws IOException, InterruptedException {
    Wrk.run(constant.uri(), LoadRequest.storm(), CONNECTIONS, WARM_UP_SECONDS);
    Wrk.run(errata.uri(), LoadRequest.storm(), CONNECTIONS, WARM_UP_SECONDS);
    long threads = errata.ask("threads");
    heap.add(heapAtRest());
    for (int half = 0; half < HALVES; half++) {
      WrkSummary reference = Wrk.run(constant.uri(), LoadRequest.storm(), CONNECTIONS, seconds);
      WrkSummary storm = Wrk.run(errata.uri(), LoadRequest.storm(), CONNECTIONS, seconds);
      halves.add(new StormHalf(storm, reference));
      heap.add(heapAtRest());
    }
    dumpThreads(LoadFolders.WORK.resolve("storm-threads.txt"));
    return new StormResult(halves, heap, threads, errata.ask("threads"));
  }

  private long heapAtRest() throws IOException, InterruptedException {
    Thread.sleep(PAUSE.toMillis());
    return errata.ask("heap");
  }

  private void dumpThreads(Path file) throws IOException, InterruptedException {
    new ProcessBuilder(RunningServer.tool("jcmd"), Long.toString(errata.pid()), "Thread.print")
        .redirectOutput(file.toFile())
        .redirectError(Redirect.INHERIT)
        .start()
        .waitFor();
  }
}
