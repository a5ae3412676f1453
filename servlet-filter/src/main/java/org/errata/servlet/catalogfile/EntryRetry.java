package org.errata.servlet.catalogfile;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.errata.servlet.catalogfile.JsonNode.LiteralNode;

/**
 * What an entry of a file says of sending a request again.
 *
 * @param retryable whether the client may
 * @param after seconds to wait
 */
record EntryRetry(Optional<Boolean> retryable, OptionalInt after) {

  private static final String AFTER = "retryAfter";
  private static final int MAX_SECONDS = 999_999_999;

  /** Reads both members, and compares them with each other and the header field. */
  static EntryRetry read(ObjectMembers entry, Map<String, String> headers) {
    Optional<Boolean> retryable = entry.bool("retryable");
    OptionalInt after = entry.wholeNumber(AFTER, 0, MAX_SECONDS);
    if (after.isPresent()) {
      LiteralNode found = (LiteralNode) entry.value(AFTER).orElseThrow();
      if (!retryable.orElse(true)) {
        entry.addProblem(
            found.at(), AFTER, "found with retryable false; allowed is with true, or without it");
      }
      String seconds = Integer.toString(after.getAsInt());
      headers.forEach(
          (name, value) -> {
            if (name.equalsIgnoreCase("Retry-After") && !value.equals(seconds)) {
              entry.addProblem(
                  found.at(),
                  AFTER,
                  "found %s, and '%s' as the header %s; allowed is one of the two"
                      .formatted(seconds, value, name));
            }
          });
    }
    return new EntryRetry(retryable, after);
  }
}
