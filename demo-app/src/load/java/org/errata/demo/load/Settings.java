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
 * @param jvms how many, one after the other, the rounds are shared among: each compiles differently
 * @param versions of what is compared, for the result file
 */
record Settings(List<String> parts, int rounds, int seconds, int jvms, String versions) {

  /**
   * Of each contestant's pool, from the start to the end; threads that end take their count away.
   */
  static final int THREADS = 32;

  static final int CONNECTIONS = 16;

  private static final int MANY_WARM_UPS = 12;

  /** Fewer rounds are for trying, and leave the published results alone. */
  private static final int ENOUGH_ROUNDS = 8;

  static Settings of(String... args) {
    Settings settings =
        new Settings(
            List.of(args[0].split(",")),
            Integer.parseInt(args[1]),
            Integer.parseInt(args[2]),
            Integer.parseInt(args[3]),
            args[4]);
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

  /** Spring Boot needs some 15 seconds until it gets no faster; a try does not wait for that. */
  int warmUpsAtMost() {
    return isFull() ? MANY_WARM_UPS : 1;
  }

  /** Where the results go; those of some parts would take the place of those of all. */
  Path results() {
    return isFull() && parts.contains("all")
        ? Path.of("benchmarks")
        : Folders.WORK.resolve("results");
  }
}
