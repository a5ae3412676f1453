package org.errata.servlet.conformance;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.errata.servlet.conformance.situation.Situation;
import org.errata.servlet.conformance.situation.SituationRunner;
import org.errata.servlet.harness.EmbeddedJetty;
import org.errata.servlet.harness.RunningContainer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Runs the tables of situations on Jetty in this JVM, for mutation tests. The build runs them on
 * containers as users have them, in {@link ConformanceIT}.
 *
 * <p>A table is one test, as Jetty is started for each test: a mutant may change what is made at
 * start.
 */
class EmbeddedConformance {

  /** Take longer than others, and decide nothing that others do not. */
  private static final Pattern SLOW = Pattern.compile("50 MB|a byte each|with pauses");

  static Stream<Supplier<List<Situation>>> tables() {
    return ConformanceTable.tables();
  }

  private static boolean isRun(Situation situation) {
    return EmbeddedJetty.has(situation.application()) && !SLOW.matcher(situation.name()).find();
  }

  @ParameterizedTest
  @MethodSource("tables")
  void conforms(Supplier<List<Situation>> rows) throws Exception {
    List<Situation> table = rows.get().stream().filter(EmbeddedConformance::isRun).toList();
    Set<String> applications = new TreeSet<>(Set.of("conformance"));
    table.forEach(situation -> applications.add(situation.application()));
    try (RunningContainer jetty = EmbeddedJetty.start(applications)) {
      SituationRunner runner = new SituationRunner(jetty);
      table.forEach(runner::run);
    }
  }
}
