package org.errata.demo.load.run;

/**
 * What wrk has counted.
 *
 * @param requests requests with a response
 * @param micros the duration in microseconds
 * @param refused responses with a status of 400 or more
 * @param lost requests without a response: failed connections and timeouts
 * @param slowestMicros the longest wait for a response in microseconds
 */
public record WrkSummary(long requests, long micros, long refused, long lost, long slowestMicros) {

  /** Reads the line that the scripts write. */
  static WrkSummary of(String line) {
    String[] numbers = line.split(" ", -1);
    return new WrkSummary(
        Long.parseLong(numbers[0]),
        Long.parseLong(numbers[1]),
        Long.parseLong(numbers[2]),
        Long.parseLong(numbers[3]),
        Long.parseLong(numbers[4]));
  }

  /**
   * Returns the rate.
   *
   * @return requests per second
   */
  public double perSecond() {
    return requests * 1e6 / micros;
  }
}
