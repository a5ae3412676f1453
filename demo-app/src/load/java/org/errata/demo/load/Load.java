package org.errata.demo.load;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.errata.demo.load.plan.BenchmarkPart;
import org.errata.demo.load.plan.BenchmarkParts;
import org.errata.demo.load.plan.CannotRunException;
import org.errata.demo.load.plan.Settings;
import org.errata.demo.load.report.MarkdownTable;
import org.errata.demo.load.report.ResultFile;
import org.errata.demo.load.report.ResultTable;
import org.errata.demo.load.report.StormMarkdown;
import org.errata.demo.load.run.Contest;
import org.errata.demo.load.run.Measurements;
import org.errata.demo.load.run.Recorder;
import org.errata.demo.load.run.StartUpCost;
import org.errata.demo.load.run.Storm;
import org.errata.demo.load.run.Wrk;

/** Runs the load benchmark, prints the results, and writes them to a file with a plot. */
public final class Load {

  private static final int CANNOT_RUN = 1;

  private final Settings settings;
  private final List<ResultTable> tables = new ArrayList<>();
  private final List<String> storms = new ArrayList<>();

  private Load(Settings settings) {
    this.settings = settings;
  }

  /**
   * Runs the chosen parts.
   *
   * @param args see {@link Settings#of}
   * @throws IOException if a contestant fails or the results cannot be written
   * @throws InterruptedException if the thread is interrupted
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    try {
      new Load(Settings.of(args)).run();
    } catch (CannotRunException e) {
      System.err.println("load benchmark: " + e.getMessage());
      System.exit(CANNOT_RUN);
    }
  }

  private void run() throws IOException, InterruptedException {
    Wrk.requireInstalled();
    Recorder.recordAll();
    for (BenchmarkPart part : BenchmarkParts.all()) {
      if (settings.has(part.name())) {
        add(Contest.run(part, settings));
      }
    }
    if (settings.has("storm")) {
      add(StormMarkdown.of(Storm.run(settings)));
    }
    if (settings.has("startup")) {
      add(StartUpCost.run(settings));
    }
    System.out.println("written: " + ResultFile.write(settings, tables, storms));
  }

  private void add(Measurements measurements) {
    ResultTable table = ResultTable.of(measurements);
    System.out.println(MarkdownTable.of(table));
    tables.add(table);
  }

  private void add(String storm) {
    System.out.println(storm);
    storms.add(storm);
  }
}
