package org.errata.servlet.conformance;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.errata.servlet.conformance.situation.Situation;
import org.errata.servlet.conformance.situation.SituationRunner;
import org.errata.servlet.harness.OnEveryContainer;
import org.errata.servlet.harness.RunningContainer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Runs the situations over HTTP/2, several at once, each on a stream of one connection. {@link
 * ConformanceIT} says how to select some.
 */
@OnEveryContainer
record Http2ConformanceIT(RunningContainer container) {

  /** Most situations that take long only wait. */
  private static final int AT_ONCE = 8;

  private static final Map<RunningContainer, Map<String, Future<?>>> RUNS =
      new ConcurrentHashMap<>();

  static Stream<Situation> situations() {
    return Http2Situations.among(
        ConformanceTable.rowsWith(System.getProperty("errata.situation", "")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("situations")
  void conforms(Situation situation) throws Throwable {
    Map<String, Future<?>> run =
        RUNS.computeIfAbsent(container, Http2ConformanceIT::startAllSituations);
    try {
      run.get(situation.toString()).get();
    } catch (ExecutionException e) {
      throw e.getCause();
    }
  }

  private static Map<String, Future<?>> startAllSituations(RunningContainer container) {
    SituationRunner runner = new SituationRunner(container);
    ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
    Map<String, Future<?>> run =
        situations()
            .collect(
                Collectors.toMap(
                    Situation::toString, row -> threads.submit(() -> runner.runOverHttp2(row))));
    threads.shutdown();
    return run;
  }
}
