package org.errata.demo.load;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Runs the load benchmark and writes a table and a plot. */
public final class Load {

  private static final int CANNOT_RUN = 1;

  private Load() {}

  /**
   * Runs the chosen parts.
   *
   * @param args as {@link Settings} has them
   * @throws IOException if the results cannot be written
   * @throws InterruptedException if somebody ends it
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    try {
      run(Settings.of(args));
    } catch (CannotRunException e) {
      System.err.println("load benchmark: " + e.getMessage());
      System.exit(CANNOT_RUN);
    }
  }

  private static void run(Settings settings) throws IOException, InterruptedException {
    Wrk.requireInstalled();
    Recording.make(settings);
    List<Result> results = new ArrayList<>();
    List<StormReport> storms = new ArrayList<>();
    for (Part part : Parts.all()) {
      if (settings.has(part.name())) {
        results.add(Contest.run(part, settings));
      }
    }
    if (settings.has("storm")) {
      storms.add(Storm.run(settings));
    }
    if (settings.has("startup")) {
      results.add(StartUp.run(settings));
    }
    System.out.println("written: " + ResultFile.write(settings, results, storms));
  }
}
