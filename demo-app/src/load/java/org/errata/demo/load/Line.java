package org.errata.demo.load;

import java.util.List;

/**
 * A contestant's line of a table.
 *
 * @param name of the contestant
 * @param cpu its processor time, divided by the reference's
 * @param rate its requests per second, divided by the reference's
 * @param cpuMicros processor time for one request, in microseconds
 * @param bytes allocated for one request
 * @param bytesMore than the reference
 * @param lost requests without an answer, of all rounds
 */
record Line(
    String name,
    Spread cpu,
    Spread rate,
    double cpuMicros,
    double bytes,
    double bytesMore,
    long lost) {

  static Line of(String name, List<Sample> samples, List<Sample> reference) {
    double bytes = Spread.of(samples, Sample::bytes).median();
    return new Line(
        name,
        Spread.ratio(samples, reference, Sample::cpuMicros),
        Spread.ratio(samples, reference, Sample::perSecond),
        Spread.of(samples, Sample::cpuMicros).median(),
        bytes,
        bytes - Spread.of(reference, Sample::bytes).median(),
        samples.stream().mapToLong(Sample::lost).sum());
  }
}
