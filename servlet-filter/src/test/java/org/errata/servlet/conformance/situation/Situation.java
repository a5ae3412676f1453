package org.errata.servlet.conformance.situation;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
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
 * @param deviationsOverHttp2 the containers of which this holds over HTTP/2 alone, or is different
 *     there
 */
public record Situation(
    String family,
    String name,
    String clause,
    RawRequest request,
    Transmission transmission,
    ExpectedOutcome expectation,
    Map<TestedContainer, Deviation> deviations,
    Map<TestedContainer, Deviation> deviationsOverHttp2) {

  /**
   * Why the outcome is another one on a container.
   *
   * @param reason what the container does
   * @param expectation the outcome that was measured there
   */
  public record Deviation(String reason, ExpectedOutcome expectation) {

    private Deviation keepingConnection() {
      return new Deviation(reason, expectation.keepingConnection());
    }
  }

  /** Creates a row whose request is sent at once, without deviations. */
  public static Situation of(
      String family, String name, String clause, RawRequest request, ExpectedOutcome expectation) {
    return new Situation(
        family, name, clause, request, Transmission.AT_ONCE, expectation, Map.of(), Map.of());
  }

  /** Returns the name of the web application that the request is for. */
  public String application() {
    return request.target().split("[/?]", 3)[1];
  }

  /** Changes how the request is sent. */
  public Situation sent(Transmission how) {
    return new Situation(
        family, name, clause, request, how, expectation, deviations, deviationsOverHttp2);
  }

  /** Adds a deviation on some containers. */
  public Situation except(String reason, ExpectedOutcome measured, TestedContainer... containers) {
    return with(add(reason, measured, containers, deviations), deviationsOverHttp2);
  }

  /** Adds a deviation on some containers over HTTP/2; it replaces one of theirs. */
  public Situation exceptOverHttp2(
      String reason, ExpectedOutcome measured, TestedContainer... containers) {
    return with(deviations, add(reason, measured, containers, deviationsOverHttp2));
  }

  private static Map<TestedContainer, Deviation> add(
      String reason,
      ExpectedOutcome measured,
      TestedContainer[] containers,
      Map<TestedContainer, Deviation> known) {
    Map<TestedContainer, Deviation> all = new EnumMap<>(TestedContainer.class);
    all.putAll(known);
    for (TestedContainer container : containers) {
      all.put(container, new Deviation(reason, measured));
    }
    return Map.copyOf(all);
  }

  private Situation with(
      Map<TestedContainer, Deviation> deviations, Map<TestedContainer, Deviation> overHttp2) {
    return new Situation(
        family, name, clause, request, transmission, expectation, deviations, overHttp2);
  }

  /**
   * Returns the row as it holds over HTTP/2; empty if it is one of HTTP/1.1 alone, by its chunks or
   * its field {@code Connection}, or as a client that ends a stream early is never responded to
   * (RFC 9113 section 8.1.1).
   */
  public Optional<Situation> overHttp2() {
    if (transmission == Transmission.HALF_CLOSED || !request.isPossibleInHttp2()) {
      return Optional.empty();
    }
    Map<TestedContainer, Deviation> all = new EnumMap<>(TestedContainer.class);
    deviations.forEach((container, deviation) -> all.put(container, deviation.keepingConnection()));
    all.putAll(deviationsOverHttp2);
    return Optional.of(
        new Situation(
            family,
            name,
            clause,
            request,
            transmission,
            expectation.keepingConnection(),
            Map.copyOf(all),
            Map.of()));
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
