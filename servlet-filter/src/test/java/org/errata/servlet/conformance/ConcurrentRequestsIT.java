package org.errata.servlet.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.errata.servlet.conformance.bodies.RequestBodySituations;
import org.errata.servlet.conformance.protocol.NegotiationSituations;
import org.errata.servlet.conformance.situation.Situation;
import org.errata.servlet.conformance.situation.SituationRunner;
import org.errata.servlet.conformance.situation.Transmission;
import org.errata.servlet.harness.OnEveryContainer;
import org.errata.servlet.harness.RunningContainer;
import org.errata.servlet.wire.Connection;
import org.errata.servlet.wire.RawResponse;
import org.junit.jupiter.api.Test;

/** Runs situations one after the other on one connection, and on many connections at once. */
@OnEveryContainer
record ConcurrentRequestsIT(RunningContainer container) {

  private static final int CLIENTS = 64;
  private static final int REQUESTS_PER_CLIENT = 10;

  /** The families whose situations take little time. */
  private static final Set<String> FAST =
      Set.of(
          "headers",
          "methods",
          "routes",
          "negotiation",
          "rules",
          "error pages",
          "async",
          "deployment");

  @Test
  void errors_and_successes_alternate_forty_times_on_one_connection() {
    SituationRunner runner = new SituationRunner(container);
    List<Situation> errors = NegotiationSituations.rows().subList(0, 20);
    List<Situation> successes = RequestBodySituations.rows().subList(0, 20);
    try (Connection connection = container.connect()) {
      for (int i = 0; i < 20; i++) {
        assertThat(SituationRunner.staysOpen(runner.run(errors.get(i), connection))).isTrue();
        assertThat(SituationRunner.staysOpen(runner.run(successes.get(i), connection))).isTrue();
      }
    }
  }

  @Test
  void sixty_four_clients_at_once_get_their_own_responses() throws Exception {
    List<Situation> mixed =
        ConformanceTable.rows()
            .filter(row -> FAST.contains(row.family()))
            .filter(row -> row.transmission() == Transmission.AT_ONCE)
            .toList();
    List<Callable<Integer>> clients = new ArrayList<>();
    for (int client = 0; client < CLIENTS; client++) {
      int start = client * 37;
      clients.add(() -> runInSequence(mixed, start));
    }
    ExecutorService pool = Executors.newFixedThreadPool(CLIENTS);
    try {
      int responses = 0;
      for (Future<Integer> client : pool.invokeAll(clients)) {
        responses += client.get();
      }
      assertThat(responses).isEqualTo(CLIENTS * REQUESTS_PER_CLIENT);
    } finally {
      pool.shutdown();
    }
  }

  /** Uses one connection until the container closes it, then another. */
  private int runInSequence(List<Situation> mixed, int start) {
    SituationRunner runner = new SituationRunner(container);
    int responses = 0;
    Connection connection = container.connect();
    for (int i = 0; i < REQUESTS_PER_CLIENT; i++) {
      Situation situation = mixed.get((start + i * 7) % mixed.size());
      RawResponse response = runner.run(situation, connection);
      responses++;
      if (!SituationRunner.staysOpen(response) || situation.mayCloseOn(container.container())) {
        connection.close();
        connection = container.connect();
      }
    }
    connection.close();
    return responses;
  }
}
