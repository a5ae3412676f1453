package org.errata.report;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.errata.catalogue.Entry;

/**
 * A catalogue entry and what was seen of it in one request, as far as the client may know it.
 *
 * @param entry what has gone wrong
 * @param headers header fields for the answer that only this occurrence knows, such as {@code
 *     Retry-After}; they win over the entry's own
 */
public record Finding(Entry entry, Map<String, String> headers) {

  /**
   * Copies the headers.
   *
   * @param entry what has gone wrong
   * @param headers values by name
   */
  public Finding {
    requireNonNull(entry, "entry");
    headers = Collections.unmodifiableMap(new LinkedHashMap<>(headers));
  }

  /**
   * Returns a finding of which nothing more is known than the entry.
   *
   * @param entry what has gone wrong
   * @return the finding
   */
  public static Finding of(Entry entry) {
    return new Finding(entry, Map.of());
  }

  /**
   * Returns this finding with one more header field for the answer.
   *
   * @param name the field's name
   * @param value its value
   * @return a new finding
   */
  public Finding withHeader(String name, String value) {
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.put(requireNonNull(name, "name"), requireNonNull(value, "value"));
    return new Finding(entry, more);
  }
}
