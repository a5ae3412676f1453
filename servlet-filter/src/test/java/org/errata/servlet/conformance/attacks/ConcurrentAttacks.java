package org.errata.servlet.conformance.attacks;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import org.errata.servlet.conformance.situation.SituationRunner;
import org.errata.servlet.harness.RunningContainer;
import org.errata.servlet.wire.Connection;
import org.errata.servlet.wire.RawResponse;

/** Errors of every kind and successes on many connections at once, each with an id of its own. */
final class ConcurrentAttacks {

  private static final int CONNECTIONS = 24;
  private static final int REQUESTS_PER_CONNECTION = 25;
  private static final AtomicLong COUNT = new AtomicLong();

  private final RunningContainer container;

  ConcurrentAttacks(RunningContainer container) {
    this.container = container;
  }

  /** Returns what is wrong with the responses; none has to be that of another request. */
  List<String> faults() throws Exception {
    List<Callable<List<String>>> clients = new ArrayList<>();
    for (int client = 0; client < CONNECTIONS; client++) {
      Random random = Seed.random("concurrent " + client);
      clients.add(() -> send(random));
    }
    ExecutorService pool = Executors.newFixedThreadPool(CONNECTIONS);
    try {
      List<String> faults = new ArrayList<>();
      for (Future<List<String>> client : pool.invokeAll(clients)) {
        faults.addAll(client.get());
      }
      return faults;
    } finally {
      pool.shutdown();
    }
  }

  private List<String> send(Random random) {
    List<String> faults = new ArrayList<>();
    Connection connection = container.connect();
    for (int i = 0; i < REQUESTS_PER_CONNECTION; i++) {
      SoakRequests.Kind kind =
          SoakRequests.STAYING.get(random.nextInt(SoakRequests.STAYING.size()));
      String id = SoakRequests.id(COUNT.incrementAndGet());
      RawResponse response = connection.exchange(kind.with(id));
      String fault = kind.faultOf(response, id);
      if (!fault.isEmpty()) {
        faults.add(fault);
      }
      if (!SituationRunner.staysOpen(response)) {
        connection.close();
        connection = container.connect();
      }
    }
    connection.close();
    return faults;
  }
}
