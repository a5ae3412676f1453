package org.errata.servlet.conformance.attacks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** What a soak has measured. Not thread-safe. */
final class SoakResult {

  /** The figures of one third of the time: medians of its samples. */
  record Third(double heapMegabytes, double threads, double files) {}

  private record Sample(double part, ProcessState state, long requests) {}

  /** The start of the first third does not count, as classes and caches are loaded then. */
  private static final double WARM_UP = 1.0 / 9;

  private final String container;
  private final List<Sample> samples = new ArrayList<>();
  private long requests;
  private long wrong;
  private List<String> faults = List.of();
  private int redeployments;
  private long loadersLeft;

  SoakResult(String container) {
    this.container = container;
  }

  void add(double part, ProcessState state, long requestsSoFar) {
    samples.add(new Sample(part, state, requestsSoFar));
  }

  void end(long sent, long wrongOnes, List<String> told, int redeployed, long loaders) {
    requests = sent;
    wrong = wrongOnes;
    faults = told;
    redeployments = redeployed;
    loadersLeft = loaders;
  }

  Third first() {
    return third(WARM_UP, 1.0 / 3);
  }

  Third middle() {
    return third(1.0 / 3, 2.0 / 3);
  }

  Third last() {
    return third(2.0 / 3, 1);
  }

  long wrong() {
    return wrong;
  }

  List<String> faults() {
    return faults;
  }

  long loadersLeft() {
    return loadersLeft;
  }

  /** Returns the table that a soak prints. */
  String table() {
    return "%-12s %d requests, %d wrong, %d redeployments, %d class loaders left%n"
            .formatted(container, requests, wrong, redeployments, loadersLeft)
        + "             third    heap MB  threads  files%n".formatted()
        + line("first", first())
        + line("middle", middle())
        + line("last", last());
  }

  private static String line(String name, Third third) {
    return String.format(
        Locale.ROOT,
        "             %-7s  %7.1f  %7.0f  %5.0f%n",
        name,
        third.heapMegabytes(),
        third.threads(),
        third.files());
  }

  private Third third(double from, double to) {
    return new Third(
        median(from, to, ProcessState::heapMegabytes),
        median(from, to, ProcessState::threads),
        median(from, to, ProcessState::files));
  }

  private double median(double from, double to, ToDoubleFunction<ProcessState> figure) {
    double[] sorted =
        samples.stream()
            .filter(sample -> sample.part() >= from && sample.part() < to)
            .map(Sample::state)
            .mapToDouble(figure)
            .sorted()
            .toArray();
    return sorted.length == 0 ? Double.NaN : sorted[sorted.length / 2];
  }
}
