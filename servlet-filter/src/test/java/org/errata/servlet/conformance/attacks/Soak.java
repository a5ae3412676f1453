package org.errata.servlet.conformance.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.SoftAssertions;
import org.errata.servlet.harness.RunningContainer;
import org.errata.servlet.harness.TestedContainer;
import org.junit.jupiter.api.Test;

/**
 * Sends errors of every kind to Jetty and Tomcat at once, for as many minutes as the system
 * property {@code soak.minutes} says, each on 64 connections. Every response must be that of its
 * request; heap, threads and files of the last third must be those of the first; in the second
 * third, an application is redeployed 50 times. The property {@code soak.java} is the {@code java}
 * of the containers. Runs in the profile {@code soak} alone.
 */
class Soak {

  private static final double MINUTES =
      Double.parseDouble(System.getProperty("soak.minutes", "20"));
  private static final String JAVA = System.getProperty("soak.java", "");
  private static final String HEAP = "-Xmx160m";

  private static final double MAX_HEAP_GROWTH_MEGABYTES = 4;
  private static final double MAX_MORE_THREADS = 8;
  private static final double MAX_MORE_FILES = 16;

  @Test
  void every_response_is_that_of_its_request_and_nothing_grows() throws Exception {
    ExecutorService pool = Executors.newCachedThreadPool();
    List<Future<SoakResult>> runs = new ArrayList<>();
    for (TestedContainer container :
        List.of(TestedContainer.JETTY_EE10, TestedContainer.TOMCAT_11)) {
      runs.add(pool.submit(() -> soak(container)));
    }
    List<SoakResult> results = new ArrayList<>();
    for (Future<SoakResult> run : runs) {
      results.add(run.get());
      System.out.println(run.get().table());
    }
    pool.shutdown();
    SoftAssertions softly = new SoftAssertions();
    results.forEach(result -> check(result, softly));
    softly.assertAll();
    assertThat(results).hasSize(runs.size());
  }

  private static SoakResult soak(TestedContainer which) throws Exception {
    Path java = JAVA.isEmpty() ? RunningContainer.ownJava() : Path.of(JAVA);
    try (RunningContainer container =
        RunningContainer.startRedeploying(which, "soak-" + which, java, List.of(HEAP))) {
      long millis = (long) (MINUTES * TimeUnit.MINUTES.toMillis(1));
      return new SoakRun(container, millis).run();
    }
  }

  private static void check(SoakResult result, SoftAssertions softly) {
    softly.assertThat(result.faults()).describedAs("wrong responses").isEmpty();
    softly.assertThat(result.loadersLeft()).describedAs("class loaders left").isZero();
    SoakResult.Third first = result.first();
    SoakResult.Third last = result.last();
    softly
        .assertThat(last.heapMegabytes() - first.heapMegabytes())
        .describedAs("growth of the heap in MB")
        .isLessThan(MAX_HEAP_GROWTH_MEGABYTES);
    // a container may make a thread for each connection, late if it has little to do at first
    softly
        .assertThat(last.threads() - Math.max(first.threads(), SoakRun.CONNECTIONS))
        .describedAs("more threads")
        .isLessThan(MAX_MORE_THREADS);
    softly
        .assertThat(last.files() - first.files())
        .describedAs("more files")
        .isLessThan(MAX_MORE_FILES);
  }
}
