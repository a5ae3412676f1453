package org.errata.demo.load;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Measures the contestants of a part in turns, so that what disturbs one disturbs all. */
final class Contest {

  private static final double STEADY = 0.97;

  private final Part part;
  private final Settings settings;
  private final List<List<Sample>> samples = new ArrayList<>();

  private Contest(Part part, Settings settings) {
    this.part = part;
    this.settings = settings;
    part.all().forEach(contestant -> samples.add(new ArrayList<>()));
  }

  static Result run(Part part, Settings settings) throws IOException, InterruptedException {
    Contest contest = new Contest(part, settings);
    int jvms = Math.min(settings.jvms(), settings.rounds());
    for (int jvm = 0; jvm < jvms; jvm++) {
      contest.run((settings.rounds() + jvm) / jvms);
    }
    return contest.result();
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

  /** Until it gets no cheaper. */
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

  /** Each round begins with another contestant. */
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
    WrkReport report = drive(server, contestant, settings.seconds());
    return Sample.of(report, server.ask("cpu") - cpu, server.ask("allocated") - allocated);
  }

  private WrkReport drive(RunningServer server, int contestant, int seconds)
      throws IOException, InterruptedException {
    Ask ask = part.all().get(contestant).ask();
    return Wrk.run(server.uri(), ask, Settings.CONNECTIONS, seconds);
  }

  private Result result() {
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < samples.size(); i++) {
      lines.add(Line.of(part.all().get(i).name(), samples.get(i), samples.get(0)));
    }
    Result result = new Result(part.title(), lines);
    System.out.println(Markdown.table(result));
    return result;
  }
}
