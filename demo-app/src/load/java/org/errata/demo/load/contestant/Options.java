package org.errata.demo.load.contestant;

import java.util.Arrays;
import java.util.Set;

/**
 * What the driver tells a contestant.
 *
 * @param port where it listens on the loopback interface
 * @param log {@code off}, or the file that it logs to
 * @param threads the size of its pool, from the start to the end
 * @param features what it does beyond a bare container
 */
record Options(int port, String log, int threads, Set<String> features) {

  static final String HOST = "127.0.0.1";

  private static final int FIRST_FEATURE = 3;

  static Options of(String... args) {
    return new Options(
        Integer.parseInt(args[0]),
        args[1],
        Integer.parseInt(args[2]),
        Set.copyOf(Arrays.asList(args).subList(FIRST_FEATURE, args.length)));
  }

  boolean has(String feature) {
    return features.contains(feature);
  }
}
