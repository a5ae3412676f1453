package org.errata.servlet.conformance.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import org.errata.servlet.harness.OnEveryContainer;
import org.errata.servlet.harness.RunningContainer;
import org.junit.jupiter.api.Test;

/**
 * Attacks every container; the system property {@code errata.seed} chooses what is random. Every
 * response must be whole, the answer to its own request, in a form of the catalogue, and tell
 * nothing of the inside; the log must have no forged line.
 */
@OnEveryContainer
record AttacksIT(RunningContainer container) {

  @Test
  void hostile_header_fields() {
    AttackRunner.run(container, HostileHeaders.attacks());
  }

  @Test
  void hostile_exceptions() {
    AttackRunner.run(container, ExceptionAttacks.attacks());
  }

  @Test
  void hostile_exceptions_after_the_commit() {
    AttackRunner.run(container, ExceptionAttacks.afterCommit());
  }

  @Test
  void hostile_objects_of_the_application() {
    AttackRunner.run(container, HostileObjects.attacks());
  }

  @Test
  void markup_of_the_client() {
    AttackRunner.run(container, MarkupAttacks.attacks());
  }

  @Test
  void hostile_bodies() {
    AttackRunner.run(container, HostileBodies.attacks());
  }

  @Test
  void hostile_sizes() {
    AttackRunner.run(container, HostileSizes.attacks(container));
  }

  @Test
  void requests_within_unread_bodies() {
    AttackRunner.run(container, SmugglingAttacks.attacks());
  }

  @Test
  void hostile_wrappers_in_front() {
    AttackRunner.run(container, HostileWrappers.attacks());
  }

  @Test
  void errors_of_every_kind_at_once() throws Exception {
    assertThat(new ConcurrentAttacks(container).faults()).describedAs(Seed.option()).isEmpty();
  }
}
