package org.errata.servlet.conformance;

import java.util.EnumMap;
import java.util.Map;
import org.errata.servlet.container.Container;
import org.errata.servlet.wire.Request;

/**
 * One row of the table.
 *
 * @param family the rows that it stands among
 * @param name what happens
 * @param clause what says how it must be answered
 * @param request what is sent
 * @param way how it is sent
 * @param expectation what must be seen
 * @param deviations containers on which a filter cannot have it so
 */
record Situation(
    String family,
    String name,
    String clause,
    Request request,
    Way way,
    Expectation expectation,
    Map<Container, Deviation> deviations) {

  /**
   * Where a container keeps a situation from being answered as it must be.
   *
   * @param reason what the container does
   * @param expectation what is seen instead, as measured
   */
  record Deviation(String reason, Expectation expectation) {}

  /** Makes a row for a request that is simply asked. */
  static Situation of(
      String family, String name, String clause, Request request, Expectation expectation) {
    return new Situation(family, name, clause, request, Way.ASKED, expectation, Map.of());
  }

  /** Sends the request in another way. */
  Situation sent(Way otherWay) {
    return new Situation(family, name, clause, request, otherWay, expectation, deviations);
  }

  /** Adds a deviation. */
  Situation except(String reason, Expectation seen, Container... containers) {
    Map<Container, Deviation> more = new EnumMap<>(Container.class);
    more.putAll(deviations);
    for (Container container : containers) {
      more.put(container, new Deviation(reason, seen));
    }
    return new Situation(family, name, clause, request, way, expectation, Map.copyOf(more));
  }

  /** Returns what must be seen on a container. */
  Expectation expectationOn(Container container) {
    Deviation deviation = deviations.get(container);
    return deviation == null ? expectation : deviation.expectation();
  }

  /** Whether a container may close the connection without having said so. */
  boolean mayEndConnectionOn(Container container) {
    return expectationOn(container).mayEndConnection();
  }

  @Override
  public String toString() {
    return family + ": " + name;
  }
}
