package org.errata.demo.load;

/**
 * What one round of one contestant came to.
 *
 * @param perSecond requests per second
 * @param cpuMicros processor time of the whole JVM for one request, in microseconds
 * @param bytes allocated for one request
 * @param lost requests without an answer
 */
record Sample(double perSecond, double cpuMicros, double bytes, long lost) {

  private static final double NANOS_PER_MICRO = 1e3;

  static Sample of(WrkReport report, long cpuNanos, long allocated) {
    return new Sample(
        report.perSecond(),
        cpuNanos / NANOS_PER_MICRO / report.requests(),
        (double) allocated / report.requests(),
        report.lost());
  }
}
