package org.errata.demo.load;

/**
 * What wrk has seen.
 *
 * @param requests that were answered
 * @param micros how long it took
 * @param refused answers with a status of 400 and more
 * @param lost requests without an answer: connections that failed, or timed out
 * @param slowestMicros the longest wait for an answer
 */
record WrkReport(long requests, long micros, long refused, long lost, long slowestMicros) {

  /** Reads the line that the scripts write. */
  static WrkReport of(String line) {
    String[] numbers = line.split(" ", -1);
    return new WrkReport(
        Long.parseLong(numbers[0]),
        Long.parseLong(numbers[1]),
        Long.parseLong(numbers[2]),
        Long.parseLong(numbers[3]),
        Long.parseLong(numbers[4]));
  }

  double perSecond() {
    return requests * 1e6 / micros;
  }
}
