package org.errata.representation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The representations of an application, and the choice among them by Accept. Thread-safe. */
public final class Representations {

  private final List<Representation> byPreference;
  private final RecentChoices<Representation> recent = new RecentChoices<>();

  private Representations(List<Representation> byPreference) {
    this.byPreference = List.copyOf(byPreference);
  }

  /**
   * Makes a set of representations.
   *
   * @param fallback the representation where {@code Accept} does not decide
   * @param others the other representations, in the order of preference
   * @return the set
   */
  public static Representations of(Representation fallback, Representation... others) {
    List<Representation> all = new ArrayList<>();
    all.add(fallback);
    all.addAll(List.of(others));
    return new Representations(all);
  }

  /**
   * Chooses a representation (RFC 9110 section 12.5.1). The highest quality wins; among equals the
   * more specific range, then the fallback, then the order of preference. Without a header, and if
   * nothing is acceptable, the fallback is chosen.
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
    int bestQuality = 0;
    int bestPrecedence = 0;
    for (Representation candidate : byPreference) {
      int precedence = 0;
      int quality = 0;
      for (AcceptedRange range : ranges) {
        int p = range.precedence(candidate.mediaType());
        // the most specific range decides; of equal ranges, the higher quality
        if (p > precedence || (p == precedence && p > 0 && range.quality() > quality)) {
          precedence = p;
          quality = range.quality();
        }
      }
      if (quality > bestQuality
          || (quality == bestQuality && quality > 0 && precedence > bestPrecedence)) {
        best = candidate;
        bestQuality = quality;
        bestPrecedence = precedence;
      }
    }
    return Optional.ofNullable(best);
  }
}
