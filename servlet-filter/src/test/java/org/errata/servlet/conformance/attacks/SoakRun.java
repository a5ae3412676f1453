package org.errata.servlet.conformance.attacks;

import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.errata.servlet.conformance.situation.SituationRunner;
import org.errata.servlet.harness.RunningContainer;
import org.errata.servlet.wire.Connection;
import org.errata.servlet.wire.RawRequest;
import org.errata.servlet.wire.RawResponse;

/** A soak of one container: many connections at once, samples of its JVM, redeployments. */
final class SoakRun {

  static final int CONNECTIONS = 64;

  /** The mean pause of a connection between two requests. */
  private static final int PAUSE_MILLIS = Integer.getInteger("soak.pauseMillis", 20);

  private static final int MAX_TOLD = 20;
  private static final int SAMPLES = 60;
  private static final int REDEPLOYMENTS = 50;
  private static final int LONGEST_WAIT_SECONDS = 60;

  private final RunningContainer container;
  private final long millis;
  private final AtomicLong count = new AtomicLong();
  private final AtomicLong wrong = new AtomicLong();
  private final Queue<String> faults = new ConcurrentLinkedQueue<>();
  private volatile boolean ends;

  SoakRun(RunningContainer container, long millis) {
    this.container = container;
    this.millis = millis;
  }

  SoakResult run() throws InterruptedException {
    ExecutorService clients = Executors.newFixedThreadPool(CONNECTIONS);
    SoakResult result = new SoakResult(container.container().toString());
    try {
      for (int client = 0; client < CONNECTIONS; client++) {
        Random random = Seed.random("soak " + client);
        clients.execute(() -> sendUntilTheEnd(random));
      }
      long start = System.currentTimeMillis();
      long nextSample = start;
      int redeployed = 0;
      for (long now = start; now < start + millis; now = System.currentTimeMillis()) {
        double part = (double) (now - start) / millis;
        // all within the second third
        if (part > 1.0 / 3 && redeployed < Math.min(1, part * 3 - 1) * REDEPLOYMENTS) {
          container.command("redeploy");
          redeployed++;
        }
        if (now >= nextSample) {
          result.add(part, ProcessState.of(container), count.get());
          nextSample += millis / SAMPLES;
        }
        Thread.sleep(50);
      }
      ends = true;
      clients.shutdown();
      clients.awaitTermination(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS);
      result.end(count.get(), wrong.get(), List.copyOf(faults), redeployed, loadersLeft());
      return result;
    } finally {
      ends = true;
      clients.shutdownNow();
    }
  }

  private void sendUntilTheEnd(Random random) {
    Connection connection = container.connect();
    while (!ends) {
      try {
        Thread.sleep(random.nextInt(2 * PAUSE_MILLIS + 1));
        SoakRequests.Kind kind = SoakRequests.ALL.get(random.nextInt(SoakRequests.ALL.size()));
        String id = SoakRequests.id(count.incrementAndGet());
        RawResponse response = connection.exchange(kind.with(id));
        tell(kind.faultOf(response, id));
        if (!SituationRunner.staysOpen(response)) {
          connection.close();
          connection = container.connect();
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        break;
      } catch (RuntimeException unreadable) {
        tell("no response that can be read: " + unreadable);
        connection.close();
        connection = container.connect();
      }
    }
    connection.close();
  }

  private void tell(String fault) {
    if (!fault.isEmpty() && wrong.incrementAndGet() <= MAX_TOLD) {
      faults.add(fault);
    }
  }

  /** A container keeps what its last connection has served until another request comes. */
  private long loadersLeft() throws InterruptedException {
    long left = Long.parseLong(container.command("loaders"));
    for (int i = 0; i < LONGEST_WAIT_SECONDS && left > 0; i++) {
      container.exchange(RawRequest.get("/attacks/nowhere"));
      Thread.sleep(500);
      left = Long.parseLong(container.command("loaders"));
    }
    return left;
  }
}
