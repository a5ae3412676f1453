package org.errata.representation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The forms in which an application answers errors, and the choice among them. Thread-safe. */
public final class Representations {

  private final List<Representation> byPreference;
  private final RecentChoices<Representation> recent = new RecentChoices<>();

  private Representations(List<Representation> byPreference) {
    this.byPreference = List.copyOf(byPreference);
  }

  /**
   * Offers representations.
   *
   * @param fallback the form that answers where {@code Accept} does not decide
   * @param others the further forms, those preferred among equals first
   * @return the choice among them
   */
  public static Representations of(Representation fallback, Representation... others) {
    List<Representation> all = new ArrayList<>();
    all.add(fallback);
    all.addAll(List.of(others));
    return new Representations(all);
  }

  /**
   * Chooses the form of an answer. The highest quality wins; among equals the form that the header
   * names more closely, then the fallback, then the order in which the forms were offered. Without
   * a header, and when it accepts none of the forms, the answer is the fallback.
   *
   * @param accept the request's {@code Accept} header, its lines joined by commas, if it has one
   * @return a form, always
   */
  public Representation choose(Optional<String> accept) {
    return accept.isPresent() ? choose(accept.get()) : byPreference.get(0);
  }

  /**
   * Chooses the form of an answer to a request that has the header, as {@link #choose(Optional)}
   * does. Headers of up to 256 characters that came up lately are remembered, a few dozen of them;
   * nothing is allocated for those.
   *
   * @param accept the request's {@code Accept} header, its lines joined by commas
   * @return a form, always
   */
  public Representation choose(String accept) {
    Representation known = recent.find(accept);
    if (known != null) {
      return known;
    }
    Representation chosen = best(AcceptHeader.parse(accept)).orElse(byPreference.get(0));
    recent.keep(accept, chosen);
    return chosen;
  }

  private Optional<Representation> best(List<AcceptedRange> ranges) {
    Representation best = null;
    int bestQuality = 0;
    int bestCloseness = 0;
    for (Representation candidate : byPreference) {
      int closeness = 0;
      int quality = 0;
      for (AcceptedRange range : ranges) {
        int c = range.closeness(candidate.mediaType());
        // the closest range decides; of the same range said twice, the better quality
        if (c > closeness || (c == closeness && c > 0 && range.quality() > quality)) {
          closeness = c;
          quality = range.quality();
        }
      }
      if (quality > bestQuality
          || (quality == bestQuality && quality > 0 && closeness > bestCloseness)) {
        best = candidate;
        bestQuality = quality;
        bestCloseness = closeness;
      }
    }
    return Optional.ofNullable(best);
  }
}
