package org.errata.demo.load.contestant;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
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

  private static final String CONSTANT = "constant=";
  private static final int FIRST_FEATURE = 3;

  static Options of(String... args) {
    return new Options(
        Integer.parseInt(args[0]),
        args[1],
        Integer.parseInt(args[2]),
        Set.copyOf(Arrays.asList(args).subList(FIRST_FEATURE, args.length)));
  }

  /** The application that the features ask for. */
  Application application() throws IOException {
    for (String feature : features) {
      if (feature.startsWith(CONSTANT)) {
        Path answer = Path.of(feature.substring(CONSTANT.length()));
        return new Application(Map.of("/*", Constant.of(answer)), Set.of());
      }
    }
    return new Application(has("errata") ? Endpoints.withErrata() : Endpoints.plain(), features);
  }

  boolean has(String feature) {
    return features.contains(feature);
  }
}
