package org.errata.servlet.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.errata.servlet.container.OnEveryContainer;
import org.errata.servlet.container.RunningContainer;
import org.errata.servlet.wire.Answer;
import org.errata.servlet.wire.Connection;
import org.junit.jupiter.api.Test;

/** Situations one after the other on one connection, and many at the same time. */
@OnEveryContainer
record TogetherIT(RunningContainer container) {

  private static final int CLIENTS = 64;
  private static final int EACH = 10;
  private static final Set<String> QUICK =
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
  void forty_on_one_connection() {
    Runner runner = new Runner(container);
    List<Situation> bad = Negotiation.rows().subList(0, 20);
    List<Situation> good = RequestBodies.rows().subList(0, 20);
    try (Connection connection = container.connect()) {
      for (int i = 0; i < 20; i++) {
        assertThat(Runner.staysOpen(runner.run(bad.get(i), connection))).isTrue();
        assertThat(Runner.staysOpen(runner.run(good.get(i), connection))).isTrue();
      }
    }
  }

  @Test
  void sixty_four_clients_at_once() throws Exception {
    List<Situation> mixed =
        Table.rows().filter(row -> QUICK.contains(row.family()) && row.way() == Way.ASKED).toList();
    List<Callable<Integer>> clients = new ArrayList<>();
    for (int client = 0; client < CLIENTS; client++) {
      int start = client * 37;
      clients.add(() -> askInTurn(mixed, start));
    }
    ExecutorService pool = Executors.newFixedThreadPool(CLIENTS);
    try {
      int answered = 0;
      for (Future<Integer> client : pool.invokeAll(clients)) {
        answered += client.get();
      }
      assertThat(answered).isEqualTo(CLIENTS * EACH);
    } finally {
      pool.shutdown();
    }
  }

  /** Over one connection for as long as the container keeps it. */
  private int askInTurn(List<Situation> mixed, int start) {
    Runner runner = new Runner(container);
    int answered = 0;
    Connection connection = container.connect();
    for (int i = 0; i < EACH; i++) {
      Situation situation = mixed.get((start + i * 7) % mixed.size());
      Answer answer = runner.run(situation, connection);
      answered++;
      if (!Runner.staysOpen(answer) || situation.mayEndConnectionOn(container.container())) {
        connection.close();
        connection = container.connect();
      }
    }
    connection.close();
    return answered;
  }
}
