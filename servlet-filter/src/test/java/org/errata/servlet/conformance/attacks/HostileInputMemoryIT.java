package org.errata.servlet.conformance.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Predicate;
import org.errata.servlet.conformance.attacks.UniqueInputs.Input;
import org.errata.servlet.conformance.situation.ApiRequests;
import org.errata.servlet.conformance.situation.SituationRunner;
import org.errata.servlet.harness.RunningContainer;
import org.errata.servlet.harness.TestedContainer;
import org.errata.servlet.wire.Connection;
import org.errata.servlet.wire.RawRequest;
import org.errata.servlet.wire.RawResponse;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Containers with a heap of 128 MB, which are sent different texts in every place of a request, the
 * longest that the container lets through and short ones. The heap must end where it began. The
 * system property {@code errata.attackBytes} is the number of bytes for each place.
 */
class HostileInputMemoryIT {

  private static final String HEAP = "-Xmx128m";
  private static final long BYTES = Long.getLong("errata.attackBytes", 1_500_000L);
  private static final Predicate<String> SELECTED = AttackRunner.selection();
  private static final int CONNECTIONS = 4;
  private static final int WARM_UP = 4 * CONNECTIONS;
  private static final int MAX_SHORT = 100;

  /** For the line of the request and the fields beside the text. */
  private static final int ROOM = 700;

  /** Longer than the duration of the quota, after which a client may be forgotten. */
  private static final int QUOTA_MILLIS = 2_500;

  private static final int CACHED_PATHS = 1_400;

  private static final double MAX_GROWTH_MEGABYTES = 2.5;

  @ParameterizedTest
  @EnumSource(
      value = TestedContainer.class,
      names = {"JETTY_EE10", "TOMCAT_11", "UNDERTOW"})
  void the_heap_ends_where_it_began(TestedContainer which) throws Exception {
    try (RunningContainer container =
        RunningContainer.startAlone(which, "memory-" + which, List.of(HEAP))) {
      int longest =
          LongestRequest.of(
                  container,
                  length -> RawRequest.get("/attacks/nowhere").with("X-Field", "x".repeat(length)))
              - ROOM;
      attack(container, longest, 0, WARM_UP);
      ProcessState before = rested(container);
      int requests = (int) Math.max(24, Math.min(BYTES / longest, 100_000));
      Map<String, Double> grown = attack(container, longest, WARM_UP, WARM_UP + requests);
      ProcessState after = rested(container);

      System.out.printf(
          "%s: %.1f MB before, %.1f MB after %d requests in each of %d places%n",
          which, before.heapMegabytes(), after.heapMegabytes(), requests, grown.size());
      assertThat(container.exchange(good()).status()).isEqualTo(200);
      assertThat(after.heapMegabytes() - before.heapMegabytes())
          .describedAs(
              "growth in MB from %.1f MB, by %d requests of up to %d bytes for each of these, with its growth: %s",
              before.heapMegabytes(), requests, longest, grown)
          .isLessThan(MAX_GROWTH_MEGABYTES);
      assertThat(container.log().text()).doesNotContain("OutOfMemoryError");
    }
  }

  private static RawRequest good() {
    return ApiRequests.to("/attacks/rules/x").body(ApiRequests.BODY);
  }

  /**
   * Waits until clients may be forgotten, and gives the rule an occasion to forget them. Jetty
   * keeps the chain of filters for the latest 1024 paths, and Undertow the servlets for the latest
   * 1000, so that as many short ones are sent.
   */
  private static ProcessState rested(RunningContainer container) throws InterruptedException {
    Thread.sleep(QUOTA_MILLIS);
    Connection connection = container.connect();
    for (int i = 0; i < CACHED_PATHS; i++) {
      RawRequest request = i % 10 == 0 ? good() : RawRequest.get("/attacks/" + System.nanoTime());
      RawResponse response = connection.exchange(request);
      if (!SituationRunner.staysOpen(response)) {
        connection.close();
        connection = container.connect();
      }
    }
    connection.close();
    return ProcessState.of(container);
  }

  private static Map<String, Double> attack(
      RunningContainer container, int longest, int from, int to) throws Exception {
    Map<String, Double> grown = new TreeMap<>();
    double last = ProcessState.of(container).heapMegabytes();
    ExecutorService pool = Executors.newFixedThreadPool(CONNECTIONS);
    try {
      for (Map.Entry<String, Input> input : UniqueInputs.all().entrySet()) {
        if (!SELECTED.test(input.getKey())) {
          continue;
        }
        List<Future<?>> clients = new ArrayList<>();
        for (int client = 0; client < CONNECTIONS; client++) {
          int first = from + client;
          clients.add(pool.submit(() -> send(container, input.getValue(), longest, first, to)));
        }
        for (Future<?> client : clients) {
          client.get();
        }
        double now = ProcessState.of(container).heapMegabytes();
        grown.put(input.getKey(), Math.round((now - last) * 10) / 10.0);
        last = now;
      }
    } finally {
      pool.shutdown();
    }
    return grown;
  }

  private static void send(
      RunningContainer container, Input input, int longest, int first, int end) {
    Connection connection = container.connect();
    for (int number = first; number < end; number += CONNECTIONS) {
      int length = number % 2 == 0 ? longest : Math.min(longest, MAX_SHORT);
      RawResponse response = connection.exchange(input.with(text(number, length)));
      assertThat(response.status())
          .isIn(200, 304, 400, 401, 403, 404, 405, 409, 415, 431, 500, 501);
      if (!SituationRunner.staysOpen(response)) {
        connection.close();
        connection = container.connect();
      }
    }
    connection.close();
  }

  private static String text(int number, int length) {
    String unique = "u" + number + "u";
    return unique + "x".repeat(Math.max(0, length - unique.length()));
  }
}
