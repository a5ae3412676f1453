package org.errata.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs benchmarks and prints the ratios between Errata and its references. In each benchmark class,
 * the method {@code errata} is measured, and the other methods are its references.
 *
 * <p>The load of the machine may vary. So each round runs all methods once, and a ratio is the
 * median of the ratios of the rounds.
 *
 * <p>The arguments are those of JMH: regular expressions that name benchmarks, and options. The
 * option {@code -f} sets the number of rounds.
 */
public final class Ratios {

  private static final int ROUNDS = 8;
  private static final String ALLOCATED = "gc.alloc.rate.norm";

  /** By class and parameters, then by method. */
  private final Map<String, Map<String, Series>> comparisons = new TreeMap<>();

  private Ratios() {}

  /**
   * Runs the benchmarks.
   *
   * @param args arguments of JMH
   * @throws CommandLineOptionException if JMH does not accept them
   * @throws RunnerException if a benchmark fails
   */
  public static void main(String[] args) throws CommandLineOptionException, RunnerException {
    var options = new CommandLineOptions(args);
    int rounds = options.getForkCount().orElse(ROUNDS);
    var ratios = new Ratios();
    for (int round = 1; round <= rounds; round++) {
      System.out.println("round " + round + " of " + rounds);
      ratios.run(options);
    }
    ratios.print();
  }

  private void run(CommandLineOptions options) throws RunnerException {
    var once =
        new OptionsBuilder()
            .parent(options)
            .forks(1)
            .shouldFailOnError(true)
            .verbosity(options.verbosity().orElse(VerboseMode.SILENT))
            .addProfiler(GCProfiler.class)
            .build();
    for (RunResult result : new Runner(once).run()) {
      add(result);
    }
  }

  private void add(RunResult result) {
    var params = result.getParams();
    String name = params.getBenchmark();
    int dot = name.lastIndexOf('.');
    var comparison = new StringBuilder(name.substring(name.lastIndexOf('.', dot - 1) + 1, dot));
    for (String key : params.getParamsKeys()) {
      comparison.append(' ').append(params.getParam(key));
    }
    Result<?> allocated = result.getSecondaryResults().get(ALLOCATED);
    comparisons
        .computeIfAbsent(comparison.toString(), key -> new TreeMap<>())
        .computeIfAbsent(name.substring(dot + 1), key -> new Series())
        .add(result.getPrimaryResult().getScore(), allocated.getScore());
  }

  private void print() {
    System.out.printf(
        "%n%-42s %12s %9s | %-16s %12s %9s | %6s %s%n",
        "medians", "errata ns/op", "B/op", "against", "ns/op", "B/op", "ratio", "(min to max)");
    comparisons.forEach(
        (name, methods) -> {
          Series errata = methods.get("errata");
          if (errata == null) {
            methods.forEach((method, series) -> printAlone(name + ' ' + method, series));
          } else if (methods.size() == 1) {
            printAlone(name, errata);
          } else {
            methods.forEach(
                (method, series) -> {
                  if (series != errata) {
                    print(name, errata, method, series);
                  }
                });
          }
        });
  }

  private static void printAlone(String name, Series series) {
    System.out.printf("%-42s %12.1f %9.0f |%n", name, series.time(), series.allocated());
  }

  private static void print(String name, Series errata, String method, Series reference) {
    double[] ratios = errata.dividedBy(reference);
    System.out.printf(
        "%-42s %12.1f %9.0f | %-16s %12.1f %9.0f | %6.2f (%.2f to %.2f)%n",
        name,
        errata.time(),
        errata.allocated(),
        method,
        reference.time(),
        reference.allocated(),
        median(ratios),
        ratios[0],
        ratios[ratios.length - 1]);
  }

  private static double median(double[] sorted) {
    return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
  }

  /** The results of a method, by round. */
  private static final class Series {
    private final List<Double> times = new ArrayList<>();
    private final List<Double> allocations = new ArrayList<>();

    void add(double time, double allocated) {
      times.add(time);
      allocations.add(allocated);
    }

    double time() {
      return median(sorted(times));
    }

    double allocated() {
      return median(sorted(allocations));
    }

    double[] dividedBy(Series reference) {
      List<Double> ratios = new ArrayList<>();
      for (int i = 0; i < times.size(); i++) {
        ratios.add(times.get(i) / reference.times.get(i));
      }
      return sorted(ratios);
    }

    private static double[] sorted(List<Double> values) {
      return values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    }
  }
}
