package org.errata.demo.load.report;

import java.util.List;
import org.errata.demo.load.run.Sample;
import org.errata.demo.load.run.SampleSeries;

/**
 * One contestant in a table of results.
 *
 * @param name the name of the contestant
 * @param cpu its processor time, divided by that of the reference
 * @param rate its requests per second, divided by those of the reference
 * @param cpuMicros processor time for one request, in microseconds
 * @param bytes bytes allocated for one request
 * @param bytesMore the difference to the bytes of the reference
 * @param lost requests without a response, of all rounds
 */
record ResultLine(
    String name,
    Spread cpu,
    Spread rate,
    double cpuMicros,
    double bytes,
    double bytesMore,
    long lost) {

  static ResultLine of(SampleSeries series, SampleSeries reference) {
    List<Sample> samples = series.samples();
    double bytes = Spread.of(samples, Sample::bytes).median();
    return new ResultLine(
        series.name(),
        Spread.ratio(samples, reference.samples(), Sample::cpuMicros),
        Spread.ratio(samples, reference.samples(), Sample::perSecond),
        Spread.of(samples, Sample::cpuMicros).median(),
        bytes,
        bytes - Spread.of(reference.samples(), Sample::bytes).median(),
        samples.stream().mapToLong(Sample::lost).sum());
  }
}
