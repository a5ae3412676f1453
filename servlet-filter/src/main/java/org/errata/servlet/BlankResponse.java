package org.errata.servlet;

import jakarta.servlet.ServletResponseWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;

/**
 * Knows responses on which nobody, be it a handler of the server's, has set a header field yet. One
 * for each filter, whose requests all come from the same container; thread-safe.
 */
final class BlankResponse {

  /** Of the first response that was the container's own; until then null. */
  private volatile Optional<JettyFields> fields;

  /** Whether it is blank for certain; where that cannot be told, it is not. */
  boolean is(HttpServletResponse response) {
    HttpServletResponse base = response;
    // through which rules answer, and which passes everything on
    while (base instanceof WatchedResponse watched) {
      base = watched.below();
    }
    if (base instanceof ServletResponseWrapper) {
      // it may hold fields back
      return false;
    }
    Optional<JettyFields> known = fields;
    if (known == null) {
      known = JettyFields.of(base.getClass());
      fields = known;
    }
    return known.isPresent() && known.get().areUntouched(base);
  }
}
