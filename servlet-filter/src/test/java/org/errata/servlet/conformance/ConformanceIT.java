package org.errata.servlet.conformance;

import java.util.stream.Stream;
import org.errata.servlet.container.OnEveryContainer;
import org.errata.servlet.container.RunningContainer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every situation of the table, on every container. */
@OnEveryContainer
record ConformanceIT(RunningContainer container) {

  static Stream<Situation> situations() {
    return Table.rows();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("situations")
  void conforms(Situation situation) {
    new Runner(container).run(situation);
  }
}
