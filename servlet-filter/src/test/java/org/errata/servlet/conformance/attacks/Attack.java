package org.errata.servlet.conformance.attacks;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.errata.servlet.wire.RawRequest;

/**
 * A request that tries to do harm, and what may follow. Immutable.
 *
 * @param name what is tried
 * @param request what the client sends
 * @param statuses the statuses of a response of the application or of Errata
 * @param traits what is particular about it
 */
record Attack(String name, RawRequest request, Set<Integer> statuses, Set<Trait> traits) {

  /** What is particular about an attack. */
  enum Trait {
    /** The container may refuse the request before any filter, in its own words. */
    REFUSABLE,
    /** The container may close the connection after its response. */
    MAY_CLOSE,
    /** The response was committed before the error, so that it must end incomplete. */
    COMMITTED,
    /** The request decides about the request id of the response. */
    CHOOSES_ID,
    /** The text of the attack is an argument of a problem, which all but HTML have as it is. */
    IS_ARGUMENT,
    /** A filter in front may swallow what Errata tells the response, or end the request itself. */
    WRAPPED,
    /** The client closes its side, as the body may have no end. */
    ENDS_EARLY
  }

  Attack {
    statuses = Set.copyOf(statuses);
    traits = Set.copyOf(traits);
  }

  static Attack of(String name, RawRequest request, Integer... statuses) {
    return new Attack(name, request, Set.of(statuses), Set.of());
  }

  Attack and(Trait... others) {
    EnumSet<Trait> more = EnumSet.copyOf(Arrays.asList(others));
    more.addAll(traits);
    return new Attack(name, request, statuses, more);
  }

  boolean is(Trait trait) {
    return traits.contains(trait);
  }

  /** Sends the same in each representation. */
  List<Attack> inEachRepresentation() {
    return MediaTypes.ALL.stream()
        .map(
            type ->
                new Attack(name + ", " + type, request.withOnly("Accept", type), statuses, traits))
        .toList();
  }

  @Override
  public String toString() {
    return name + " (" + request.method() + " " + shortened(request.target()) + ")";
  }

  private static String shortened(String target) {
    return target.length() > 200 ? target.substring(0, 200) + "…" : target;
  }
}
