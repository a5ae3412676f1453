package org.errata.demo.load.run;

/**
 * The measurement of one contestant in one round.
 *
 * @param perSecond requests per second
 * @param cpuMicros processor time of the whole JVM for one request, in microseconds
 * @param bytes bytes allocated for one request
 * @param lost requests without a response
 */
public record Sample(double perSecond, double cpuMicros, double bytes, long lost) {

  private static final double NANOS_PER_MICRO = 1e3;

  static Sample of(WrkSummary summary, long cpuNanos, long allocated) {
    return new Sample(
        summary.perSecond(),
        cpuNanos / NANOS_PER_MICRO / summary.requests(),
        (double) allocated / summary.requests(),
        summary.lost());
  }
}
