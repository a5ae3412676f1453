package org.errata.demo.load;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * How much is measured.
 *
 * @param parts names of parts, or {@code all}
 * @param rounds how often each contestant is measured
 * @param seconds how long each time
 * @param versions of what is compared, for the result file
 */
record Settings(List<String> parts, int rounds, int seconds, String versions) {

  /**
   * Of each contestant's pool, from the start to the end; threads that end take their count away.
   */
  static final int THREADS = 32;

  static final int CONNECTIONS = 16;

  /** A JVM compiles differently each time; half of the rounds are run on a second one. */
  static final int JVMS = 2;

  private static final int WARM_UP_SECONDS = 3;

  /** Fewer rounds are for trying, and leave the published results alone. */
  private static final int ENOUGH_ROUNDS = 8;

  static Settings of(String... args) {
    Settings settings =
        new Settings(
            List.of(args[0].split(",")),
            Integer.parseInt(args[1]),
            Integer.parseInt(args[2]),
            args[3]);
    List<String> unknown = new ArrayList<>(settings.parts);
    unknown.removeAll(names());
    if (!unknown.isEmpty()) {
      throw new CannotRunException("no such part: " + unknown + "; there are " + names());
    }
    return settings;
  }

  private static List<String> names() {
    return Stream.concat(Parts.all().stream().map(Part::name), Stream.of("storm", "startup", "all"))
        .toList();
  }

  boolean has(String part) {
    return parts.contains("all") || parts.contains(part);
  }

  boolean isFull() {
    return rounds >= ENOUGH_ROUNDS;
  }

  int warmUpSeconds() {
    return isFull() ? WARM_UP_SECONDS : seconds;
  }

  /** Where the results go. */
  Path results() {
    return isFull() ? Path.of("benchmarks") : Folders.WORK.resolve("results");
  }
}
