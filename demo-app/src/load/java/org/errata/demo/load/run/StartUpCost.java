package org.errata.demo.load.run;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.errata.demo.load.plan.ServerKind;
import org.errata.demo.load.plan.ServerSetup;
import org.errata.demo.load.plan.Settings;

/** Measures the processor time of a JVM from its start to the first response. */
public final class StartUpCost {

  private static final double NANOS_PER_MICRO = 1e3;
  private static final double NANOS_PER_SECOND = 1e9;

  private StartUpCost() {}

  /**
   * Runs the part {@code startup}.
   *
   * @param settings how often
   * @return the measurements
   * @throws IOException if a server fails
   * @throws InterruptedException if the thread is interrupted
   */
  public static Measurements run(Settings settings) throws IOException, InterruptedException {
    List<Sample> bare = new ArrayList<>();
    List<Sample> errata = new ArrayList<>();
    List<Sample> rules = new ArrayList<>();
    for (int round = 0; round < settings.rounds(); round++) {
      bare.add(measure(ServerSetup.bare(ServerKind.JETTY)));
      errata.add(measure(ServerSetup.bare(ServerKind.JETTY, "errata")));
      rules.add(measure(ServerSetup.errata(ServerKind.JETTY)));
    }
    return new Measurements(
        "Start-up to the first response, embedded Jetty",
        List.of(
            new SampleSeries("no filter", bare),
            new SampleSeries("Errata", errata),
            new SampleSeries("Errata, and two filters with rules", rules)));
  }

  private static Sample measure(ServerSetup server) throws IOException, InterruptedException {
    long begin = System.nanoTime();
    try (RunningServer running = RunningServer.start(server)) {
      double seconds = (System.nanoTime() - begin) / NANOS_PER_SECOND;
      double cpuMicros = running.ask("cpu") / NANOS_PER_MICRO;
      return new Sample(1 / seconds, cpuMicros, running.ask("allocated"), 0);
    }
  }
}
