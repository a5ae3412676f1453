package org.errata.demo.load;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** What it costs to come up to the first answer: processor time of a whole JVM from its start. */
final class StartUp {

  private static final double NANOS_PER_MICRO = 1e3;
  private static final double NANOS_PER_SECOND = 1e9;

  private StartUp() {}

  static Result run(Settings settings) throws IOException, InterruptedException {
    List<Sample> bare = new ArrayList<>();
    List<Sample> errata = new ArrayList<>();
    List<Sample> rules = new ArrayList<>();
    for (int round = 0; round < settings.rounds(); round++) {
      bare.add(measure(Server.bare(Kind.JETTY)));
      errata.add(measure(Server.bare(Kind.JETTY, "errata")));
      rules.add(measure(Server.errata(Kind.JETTY)));
    }
    Result result =
        new Result(
            "Start-up to the first answer, embedded Jetty",
            List.of(
                Line.of("no filter", bare, bare),
                Line.of("Errata", errata, bare),
                Line.of("Errata, and two filters with rules", rules, bare)));
    System.out.println(Markdown.table(result));
    return result;
  }

  private static Sample measure(Server server) throws IOException, InterruptedException {
    long begin = System.nanoTime();
    try (RunningServer running = RunningServer.start(server)) {
      double seconds = (System.nanoTime() - begin) / NANOS_PER_SECOND;
      double cpuMicros = running.ask("cpu") / NANOS_PER_MICRO;
      return new Sample(1 / seconds, cpuMicros, running.ask("allocated"), 0);
    }
  }
}
