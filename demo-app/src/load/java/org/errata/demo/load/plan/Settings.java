package org.errata.demo.load.plan;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The settings of a run.
 *
 * @param parts names of parts, or {@code all}
 * @param rounds how often each contestant is measured
 * @param seconds how long each time
 * @param jvms the number of JVMs, one after the other, that share the rounds, because each JVM
 *     compiles differently
 * @param versions the versions of what is compared, for the result file
 */
public record Settings(List<String> parts, int rounds, int seconds, int jvms, String versions) {

  /**
   * The fixed size of the thread pool of each contestant. The allocation of a thread can be read
   * while the thread lives.
   */
  public static final int THREADS = 32;

  /** The number of connections of wrk. */
  public static final int CONNECTIONS = 16;

  private static final int MANY_WARM_UPS = 12;

  /** A run with fewer rounds is a trial and does not replace the published results. */
  private static final int ENOUGH_ROUNDS = 8;

  /**
   * Reads the settings from the command line.
   *
   * @param args parts (separated by commas), rounds, seconds, jvms, versions
   * @return the settings
   * @throws CannotRunException if a part does not exist
   */
  public static Settings of(String... args) {
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
    return Stream.concat(
            BenchmarkParts.all().stream().map(BenchmarkPart::name),
            Stream.of("storm", "startup", "all"))
        .toList();
  }

  /**
   * Tells whether a part was chosen.
   *
   * @param part the name of the part
   * @return true also if all were chosen
   */
  public boolean has(String part) {
    return parts.contains("all") || parts.contains(part);
  }

  private boolean isFull() {
    return rounds >= ENOUGH_ROUNDS;
  }

  /**
   * Returns the limit of warm-up rounds. Spring Boot needs about 15 seconds; a trial warms up once.
   *
   * @return at least 1
   */
  public int warmUpsAtMost() {
    return isFull() ? MANY_WARM_UPS : 1;
  }

  /**
   * Returns where the results go. Only a full run of all parts replaces the published results.
   *
   * @return a folder
   */
  public Path results() {
    return isFull() && parts.contains("all")
        ? Path.of("benchmarks")
        : LoadFolders.WORK.resolve("results");
  }
}
