package org.errata.demo.load;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Errors of all kinds on 64 connections, logged; in two halves, to look at the heap between. */
final class Storm {

  private static final int CONNECTIONS = 64;
  private static final int HALVES = 2;
  private static final int SECONDS_OF_HALF = 15;
  private static final int WARM_UP_SECONDS = 5;

  /** By then the last requests are through, whose garbage a heap just collected still counts. */
  private static final Duration CALM = Duration.ofSeconds(3);

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

  static StormReport run(Settings settings) throws IOException, InterruptedException {
    Server constant = Server.bare(Kind.JETTY, "constant=" + Recording.FORBIDDEN.file());
    try (RunningServer weathering = RunningServer.start(Server.errata(Kind.JETTY).logging());
        RunningServer reference = RunningServer.start(constant)) {
      StormReport report =
          new Storm(weathering, reference, SECONDS_OF_HALF * settings.seconds()).report();
      System.out.println(report.markdown());
      return report;
    }
  }

  private StormReport report() throws IOException, InterruptedException {
    Wrk.run(constant.uri(), Ask.storm(), CONNECTIONS, WARM_UP_SECONDS);
    Wrk.run(errata.uri(), Ask.storm(), CONNECTIONS, WARM_UP_SECONDS);
    long threads = errata.ask("threads");
    heap.add(heapOnceCalm());
    for (int half = 0; half < HALVES; half++) {
      WrkReport reference = Wrk.run(constant.uri(), Ask.storm(), CONNECTIONS, seconds);
      WrkReport storm = Wrk.run(errata.uri(), Ask.storm(), CONNECTIONS, seconds);
      halves.add(new StormHalf(storm, reference));
      heap.add(heapOnceCalm());
    }
    dumpThreads(Folders.WORK.resolve("storm-threads.txt"));
    return new StormReport(halves, heap, threads, errata.ask("threads"));
  }

  private long heapOnceCalm() throws IOException, InterruptedException {
    Thread.sleep(CALM.toMillis());
    return errata.ask("heap");
  }

  private void dumpThreads(Path file) throws IOException, InterruptedException {
    new ProcessBuilder(RunningServer.java("jcmd"), Long.toString(errata.pid()), "Thread.print")
        .redirectOutput(file.toFile())
        .redirectError(Redirect.INHERIT)
        .start()
        .waitFor();
  }
}
