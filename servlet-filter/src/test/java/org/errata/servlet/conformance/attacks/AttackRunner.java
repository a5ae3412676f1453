package org.errata.servlet.conformance.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.errata.servlet.conformance.attacks.Attack.Trait;
import org.errata.servlet.conformance.situation.SituationRunner;
import org.errata.servlet.harness.RunningContainer;
import org.errata.servlet.wire.Connection;
import org.errata.servlet.wire.RawRequest;
import org.errata.servlet.wire.RawResponse;

/**
 * Sends attacks on one connection, as long as the container keeps it open, and a harmless request
 * after each one: its response must be the next on the connection. Not thread-safe.
 */
final class AttackRunner implements AutoCloseable {

  /** So many failures are told; an attack that works often works in many forms. */
  private static final int MAX_TOLD = 12;

  /** After so many requests without a response the others are not sent, as each takes long. */
  private static final int MAX_UNANSWERED = 6;

  /** Longer than any response takes, which must come at the latest when the application is slow. */
  private static final int TIMEOUT_MILLIS = 8_000;

  private static final AtomicLong COUNT = new AtomicLong();

  private final RunningContainer container;
  private final List<String> failures = new ArrayList<>();
  private Connection connection;
  private int unanswered;

  AttackRunner(RunningContainer container) {
    this.container = container;
    this.connection = container.connect(TIMEOUT_MILLIS);
  }

  /**
   * Returns what the system property {@code errata.attack} selects, a part of a name as a regex.
   */
  static Predicate<String> selection() {
    return Pattern.compile(System.getProperty("errata.attack", "")).asPredicate();
  }

  /** Runs the selected attacks and throws one {@link AssertionError} about all that did harm. */
  static void run(RunningContainer container, List<Attack> all) {
    Predicate<String> selected = selection();
    List<Attack> attacks = all.stream().filter(it -> selected.test(it.toString())).toList();
    LogRecords log = new LogRecords(container.log());
    try (AttackRunner runner = new AttackRunner(container)) {
      attacks.stream().takeWhile(attack -> runner.unanswered < MAX_UNANSWERED).forEach(runner::run);
      assertThat(runner.told())
          .describedAs("%d attacks, %s", attacks.size(), Seed.option())
          .isEmpty();
    }
    assertThat(log.forged()).describedAs("forged lines of the log, %s", Seed.option()).isEmpty();
    assertThat(log.notEnded()).describedAs("requests without end, %s", Seed.option()).isEmpty();
  }

  private List<String> told() {
    return failures.size() <= MAX_TOLD
        ? failures
        : Stream.concat(
                failures.stream().limit(MAX_TOLD),
                Stream.of("and " + (failures.size() - MAX_TOLD) + " more"))
            .toList();
  }

  private void run(Attack attack) {
    String id = "attack-" + COUNT.incrementAndGet();
    String canary = "canary-of-" + id;
    RawRequest request = attack.request().with("X-Canary", canary);
    if (!attack.is(Trait.CHOOSES_ID)) {
      request = request.with("X-Request-Id", id);
    }
    try {
      connection.send(request);
      if (attack.is(Trait.ENDS_EARLY)) {
        connection.shutdownOutput();
      }
      RawResponse response = connection.receive(request.method());
      List<String> faults = ResponseFaults.of(attack, response, id, canary);
      if (!attack.is(Trait.ENDS_EARLY) && SituationRunner.staysOpen(response)) {
        faults.addAll(faultsOfNext(attack, id));
      } else {
        reconnect();
      }
      if (!faults.isEmpty()) {
        failures.add(attack + ": " + faults + "\n" + response + "\n");
      }
    } catch (RuntimeException noResponse) {
      unanswered++;
      failures.add(attack + ": no response that can be read: " + noResponse + "\n");
      reconnect();
    }
  }

  /** Checks that the next response on the connection is that of the next request. */
  private List<String> faultsOfNext(Attack attack, String id) {
    RawResponse next =
        connection.exchange(RawRequest.get("/attacks/objects/good?text=after-" + id));
    if (!SituationRunner.staysOpen(next)) {
      reconnect();
    }
    if (next.text().equals("after-" + id)) {
      return List.of();
    }
    return next.status() == 0 && attack.is(Trait.MAY_CLOSE)
        ? List.of()
        : List.of("the next response on the connection is " + next);
  }

  private void reconnect() {
    connection.close();
    connection = container.connect(TIMEOUT_MILLIS);
  }

  @Override
  public void close() {
    connection.close();
  }
}
