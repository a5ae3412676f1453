package org.errata.demo.load.report;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.errata.demo.load.run.Sample;

/**
 * Minimum, median and maximum of a value in all rounds.
 *
 * @param min the minimum
 * @param median the median
 * @param max the maximum
 */
record Spread(double min, double median, double max) {

  static Spread of(List<Double> values) {
    List<Double> sorted = values.stream().sorted().toList();
    int half = sorted.size() / 2;
    double median =
        sorted.size() % 2 == 1 ? sorted.get(half) : (sorted.get(half - 1) + sorted.get(half)) / 2;
    return new Spread(sorted.get(0), median, sorted.get(sorted.size() - 1));
  }

  static Spread of(List<Sample> samples, ToDoubleFunction<Sample> value) {
    return of(samples.stream().map(value::applyAsDouble).toList());
  }

  /** Divides each value by that of the reference in the same round. */
  static Spread ratio(
      List<Sample> samples, List<Sample> reference, ToDoubleFunction<Sample> value) {
    return of(
        IntStream.range(0, samples.size())
            .mapToObj(
                i -> value.applyAsDouble(samples.get(i)) / value.applyAsDouble(reference.get(i)))
            .toList());
  }
}
