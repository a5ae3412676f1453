package org.errata.representation;

import java.util.List;
import java.util.Optional;

/** The representations of an application, and the choice among them by Accept. Thread-safe. */
public final class Representations {

  private static final MediaType JSON = new MediaType("application", "json");

  private final List<Representation> byPreference;
  private final boolean hasJson;
  private final RecentChoices<Representation> recent = new RecentChoices<>();

  private Representations(List<Representation> byPreference) {
    this.byPreference = List.copyOf(byPreference);
    this.hasJson = byPreference.stream().anyMatch(r -> r.mediaType().equals(JSON));
  }

  /**
   * Makes a set of representations.
   *
   * @param byPreference at least one, in the order of preference; the first one is used where
   *     {@code Accept} does not decide
   * @return the set
   * @throws IllegalArgumentException if there are none
   */
  public static Representations of(List<Representation> byPreference) {
    if (byPreference.isEmpty()) {
      throw new IllegalArgumentException("there is no representation to choose");
    }
    return new Representations(byPreference);
  }

  /**
   * Chooses a representation (RFC 9110 section 12.5.1). The highest quality wins; among equals the
   * more specific range, then the order of preference. A range {@code application/json} is as
   * specific for {@code application/problem+json} if another range accepts that too, and accepts it
   * by itself if there is no {@code application/json}. Without a header, and if nothing is
   * acceptable, the first representation is chosen.
   *
   * @param accept the request's {@code Accept} header, its lines joined by commas, if it has one
   * @return one of the representations
   */
  public Representation choose(Optional<String> accept) {
    return accept.isPresent() ? choose(accept.get()) : byPreference.get(0);
  }

  /**
   * Chooses a representation for a request that has the header, as {@link #choose(Optional)} does.
   * The choices for up to 64 recent headers of at most 256 characters are cached; a cached choice
   * allocates nothing.
   *
   * @param accept the request's {@code Accept} header, its lines joined by commas
   * @return one of the representations
   */
  public Representation choose(String accept) {
    Representation cached = recent.get(accept);
    if (cached != null) {
      return cached;
    }
    Representation chosen = best(AcceptHeader.parse(accept)).orElse(byPreference.get(0));
    recent.put(accept, chosen);
    return chosen;
  }

  private Optional<Representation> best(List<AcceptedRange> ranges) {
    Representation best = null;
    Match bestMatch = Match.NONE;
    for (Representation candidate : byPreference) {
      Match match = match(candidate.mediaType(), ranges);
      if (match.isBetterThan(bestMatch)) {
        best = candidate;
        bestMatch = match;
      }
    }
    return Optional.ofNullable(best);
  }

  private Match match(MediaType type, List<AcceptedRange> ranges) {
    Match own = Match.of(type, ranges);
    if (own.isExact() || !type.subtype().endsWith("+json")) {
      return own;
    }
    Match asJson = Match.of(JSON, ranges);
    boolean counts =
        hasJson ? own.quality() == asJson.quality() : own.quality() <= asJson.quality();
    return counts ? asJson : own;
  }
}
