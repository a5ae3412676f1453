package org.errata.testing;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What a request of a probe tells {@link CanaryFilter} to do, in a header field.
 *
 * @param key the secret of the probe
 * @param isTrial whether to succeed in the place where it would fail, to show that it is reached
 * @param way the way to fail
 */
record LeakOrder(LeakKey key, boolean isTrial, LeakWay way) {

  /** The header field of the request, and of the response to a trial. */
  static final String HEADER = "Errata-Leak-Probe";

  static final String REACHED = "reached";

  private static final String TRIAL = "trial";
  private static final String FAILURE = "failure";

  /** Returns the value of the header field. */
  String field() {
    return key.value() + " " + (isTrial ? TRIAL : FAILURE) + " " + way;
  }

  /** Reads the header field; empty if it is absent or does not have the key of a running probe. */
  static Optional<LeakOrder> of(HttpServletRequest request) {
    String field = request.getHeader(HEADER);
    return field == null ? Optional.empty() : parse(field);
  }

  private static Optional<LeakOrder> parse(String field) {
    List<String> parts = List.of(field.split(" ", -1));
    if (parts.size() != 3 || !LeakKey.isWellFormed(parts.get(0))) {
      return Optional.empty();
    }
    LeakKey key = new LeakKey(parts.get(0));
    return Arrays.stream(LeakWay.values())
        .filter(way -> key.isActive() && way.toString().equals(parts.get(2)))
        .findFirst()
        .map(way -> new LeakOrder(key, parts.get(1).equals(TRIAL), way));
  }
}
