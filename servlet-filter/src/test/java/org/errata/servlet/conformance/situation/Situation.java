package org.errata.servlet.conformance.situation;

import java.util.EnumMap;
import java.util.Map;
import org.errata.servlet.harness.TestedContainer;
import org.errata.servlet.wire.RawRequest;

/**
 * One row of the conformance table: a request and the outcome that must follow. Immutable.
 *
 * @param family the group of rows to which it belongs
 * @param name what happens; unique within the family
 * @param clause the clause of a standard or of the design that requires the outcome
 * @param request what the client sends
 * @param transmission how the client sends it
 * @param expectation the outcome on a container without a deviation
 * @param deviations the containers on which a filter cannot achieve that outcome
 */
public record Situation(
    String family,
    String name,
    String clause,
    RawRequest request,
    Transmission transmission,
    ExpectedOutcome expectation,
    Map<TestedContainer, Deviation> deviations) {

  /**
   * Why the outcome is another one on a container.
   *
   * @param reason what the container does
   * @param expectation the outcome that was measured there
   */
  public record Deviation(String reason, ExpectedOutcome expectation) {}

  /** Creates a row whose request is sent at once, without deviations. */
  public static Situation of(
      String family, String name, String clause, RawRequest request, ExpectedOutcome expectation) {
    return new Situation(
        family, name, clause, request, Transmission.AT_ONCE, expectation, Map.of());
  }

  /** Changes how the request is sent. */
  public Situation sent(Transmission how) {
    return new Situation(family, name, clause, request, how, expectation, deviations);
  }

  /** Adds a deviation on some containers. */
  public Situation except(String reason, ExpectedOutcome measured, TestedContainer... containers) {
    Map<TestedContainer, Deviation> all = new EnumMap<>(TestedContainer.class);
    all.putAll(deviations);
    for (TestedContainer container : containers) {
      all.put(container, new Deviation(reason, measured));
    }
    return new Situation(family, name, clause, request, transmission, expectation, Map.copyOf(all));
  }

  /** Returns the outcome that is expected on a container. */
  ExpectedOutcome expectationOn(TestedContainer container) {
    Deviation deviation = deviations.get(container);
    if (deviation != null) {
      return deviation.expectation();
    }
    return container.inside().map(this::expectationOn).orElse(expectation);
  }

  /** Returns whether a container may close the connection without {@code Connection: close}. */
  public boolean mayCloseOn(TestedContainer container) {
    return expectationOn(container).mayClose();
  }

  /** Returns family and name; the filter {@code errata.situation} searches this text. */
  @Override
  public String toString() {
    return family + ": " + name;
  }
}
