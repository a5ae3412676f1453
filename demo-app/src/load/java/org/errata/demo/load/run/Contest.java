package org.errata.demo.load.run;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.errata.demo.load.plan.BenchmarkPart;
import org.errata.demo.load.plan.Contestant;
import org.errata.demo.load.plan.LoadRequest;
import org.errata.demo.load.plan.Settings;

/**
 * Measures the contestants of a part in turns, so that a disturbance of the machine affects all of
 * them.
 */
public final class Contest {

  private static final double STEADY = 0.97;

  private final BenchmarkPart part;
  private final Settings settings;
  private final List<List<Sample>> samples = new ArrayList<>();

  private Contest(BenchmarkPart part, Settings settings) {
    this.part = part;
    this.settings = settings;
    part.all().forEach(contestant -> samples.add(new ArrayList<>()));
  }

  /**
   * Measures the contestants of a part.
   *
   * @param part the part
   * @param settings how often and how long
   * @return the measurements
   * @throws IOException if a contestant fails
   * @throws InterruptedException if the thread is interrupted
   */
  public static Measurements run(BenchmarkPart part, Settings settings)
      throws IOException, InterruptedException {
    Contest contest = new Contest(part, settings);
    int jvms = Math.min(settings.jvms(), settings.rounds());
    for (int jvm = 0; jvm < jvms; jvm++) {
      contest.run((settings.rounds() + jvm) / jvms);
    }
    return contest.measurements();
  }

  private void run(int rounds) throws IOException, InterruptedException {
    List<RunningServer> servers = new ArrayList<>();
    try {
      for (Contestant contestant : part.all()) {
        servers.add(RunningServer.start(contestant.server()));
      }
      for (int i = 0; i < servers.size(); i++) {
        warmUp(servers.get(i), i);
      }
      for (int round = 0; round < rounds; round++) {
        for (int i : order(servers.size(), round)) {
          samples.get(i).add(measure(servers.get(i), i));
        }
      }
    } finally {
      for (RunningServer server : servers) {
        server.close();
      }
    }
  }

  /** Repeats until the processor time no longer falls. */
  private void warmUp(RunningServer server, int contestant)
      throws IOException, InterruptedException {
    double before = Double.MAX_VALUE;
    for (int i = 0; i < settings.warmUpsAtMost(); i++) {
      double now = measure(server, contestant).cpuMicros();
      if (now > before * STEADY) {
        return;
      }
      before = now;
    }
  }

  /** Begins each round with another contestant. */
  private static List<Integer> order(int contestants, int round) {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < contestants; i++) {
      order.add(i);
    }
    Collections.rotate(order, round);
    return order;
  }

  private Sample measure(RunningServer server, int contestant)
      throws IOException, InterruptedException {
    long allocated = server.ask("allocated");
    long cpu = server.ask("cpu");
    WrkSummary summary = drive(server, contestant, settings.seconds());
    return Sample.of(summary, server.ask("cpu") - cpu, server.ask("allocated") - allocated);
  }

  private WrkSummary drive(RunningServer server, int contestant, int seconds)
      throws IOException, InterruptedException {
    LoadRequest request = part.all().get(contestant).request();
    return Wrk.run(server.uri(), request, Settings.CONNECTIONS, seconds);
  }

  private Measurements measurements() {
    List<SampleSeries> series = new ArrayList<>();
    for (int i = 0; i < samples.size(); i++) {
      series.add(new SampleSeries(part.all().get(i).name(), samples.get(i)));
    }
    return new Measurements(part.title(), series);
  }
}
