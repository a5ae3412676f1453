package org.errata.servlet.harness;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The JVM of the containers that a launcher starts, as system properties of the tests choose it.
 */
final class ContainerJvm {

  /** Small, so that a test fails if a body of 50 MB is held in memory. */
  private static final String HEAP = "-Xmx64m";

  /** Has the launchers serve requests by virtual threads, which needs JDK 21 or later. */
  private static final String VIRTUAL_THREADS = "errata.virtualThreads";

  private ContainerJvm() {}

  /** Returns the {@code java} that {@code errata.java} names, or that which runs the tests. */
  static Path java() {
    String named = System.getProperty("errata.java", "");
    return named.isEmpty() ? RunningContainer.ownJava() : Path.of(named);
  }

  /** Returns its options, those in {@code errata.javaOptions} among them, separated by spaces. */
  static List<String> options() {
    List<String> options = new ArrayList<>();
    options.add(System.getProperty("errata.containerAgent", ""));
    options.add(HEAP);
    options.add("-D" + VIRTUAL_THREADS + "=" + Boolean.getBoolean(VIRTUAL_THREADS));
    Stream.of(System.getProperty("errata.javaOptions", "").split(" ")).forEach(options::add);
    options.removeIf(String::isEmpty);
    return options;
  }
}
