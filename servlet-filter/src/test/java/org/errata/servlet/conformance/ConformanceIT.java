package org.errata.servlet.conformance;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.stream.Stream;
import org.errata.servlet.conformance.situation.Situation;
import org.errata.servlet.conformance.situation.SituationRunner;
import org.errata.servlet.harness.OnEveryContainer;
import org.errata.servlet.harness.RunningContainer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Runs every situation of the table on every container that has its application. The system
 * property {@code errata.situation} selects the situations whose {@code family: name} contains its
 * value, ignoring case, as in {@code -Derrata.situation="sendError: a message"}.
 */
@OnEveryContainer
record ConformanceIT(RunningContainer container) {

  static Stream<Situation> situations() {
    return ConformanceTable.rowsWith(System.getProperty("errata.situation", ""));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("situations")
  void conforms(Situation situation) {
    assumeTrue(container.container().has(situation.application()), "has no such application");
    new SituationRunner(container).run(situation);
  }
}
