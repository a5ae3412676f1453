package org.errata.demo.load.contestant;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;

/**
 * The arguments of a contestant.
 *
 * @param port the TCP port on the loopback interface
 * @param log {@code off}, or the file to log to
 * @param threads the fixed size of the thread pool
 * @param features what the server has beyond a bare container
 */
record ContestantOptions(int port, String log, int threads, Set<String> features) {

  static final String HOST = "127.0.0.1";

  private static final String CONSTANT = "constant=";
  private static final int FIRST_FEATURE = 3;

  static ContestantOptions of(String... args) {
    return new ContestantOptions(
        Integer.parseInt(args[0]),
        args[1],
        Integer.parseInt(args[2]),
        Set.copyOf(Arrays.asList(args).subList(FIRST_FEATURE, args.length)));
  }

  /** Returns the application for the features. */
  Application application() throws IOException {
    for (String feature : features) {
      if (feature.startsWith(CONSTANT)) {
        Path file = Path.of(feature.substring(CONSTANT.length()));
        return new Application(Map.of("/*", ConstantServlet.of(file)), Set.of());
      }
    }
    return new Application(has("errata") ? Endpoints.withErrata() : Endpoints.plain(), features);
  }

  boolean has(String feature) {
    return features.contains(feature);
  }
}
