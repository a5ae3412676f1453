package org.errata.report;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.errata.catalogue.Entry;
import org.errata.catalogue.EntryText;

/**
 * A catalogue entry and what was seen of it in one request, as far as the client may know it.
 *
 * @param entry what has gone wrong
 * @param arguments what to put in the places of the entry's placeholders, by their names
 * @param headers header fields for the answer that only this occurrence knows, such as {@code
 *     Retry-After}; they win over the entry's own
 */
public record Finding(Entry entry, Map<String, String> arguments, Map<String, String> headers)
    implements Raise {

  /**
   * Copies arguments and headers.
   *
   * @param entry what has gone wrong
   * @param arguments texts by name
   * @param headers values by name
   */
  public Finding {
    requireNonNull(entry, "entry");
    arguments = Arguments.copy(arguments);
    headers = Arguments.copy(headers);
  }

  /**
   * Returns a finding of which nothing more is known than the entry.
   *
   * @param entry what has gone wrong
   * @return the finding
   */
  public static Finding of(Entry entry) {
    return new Finding(entry, Map.of(), Map.of());
  }

  /**
   * Returns this finding with one more argument. The client sees it: it is escaped for the form of
   * the answer, and nothing else is taken from it.
   *
   * @param name the name of a placeholder
   * @param value what to put in its place
   * @return a new finding
   */
  @Override
  public Finding with(String name, Object value) {
    return new Finding(entry, Arguments.with(arguments, name, String.valueOf(value)), headers);
  }

  /**
   * Returns this finding with one more header field for the answer.
   *
   * @param name the field's name
   * @param value its value
   * @return a new finding
   */
  @Override
  public Finding withHeader(String name, String value) {
    return new Finding(entry, arguments, Arguments.with(headers, name, value));
  }

  /**
   * Returns the message with its arguments.
   *
   * @param language the language to say it in, if the entry knows it
   * @return the message, not escaped for anything
   */
  public String message(Locale language) {
    return entry.text(language).message().fill(arguments);
  }

  /**
   * Returns the summary with its arguments.
   *
   * @param language the language to say it in, if the entry knows it
   * @return the summary, not escaped for anything; may be empty
   */
  public String summary(Locale language) {
    return entry.text(language).summary().fill(arguments);
  }

  /**
   * Tells which arguments nobody has given.
   *
   * @return names of placeholders that the client will read in braces
   */
  public Set<String> missingArguments() {
    EntryText text = entry.text();
    if (text.message().missingIn(arguments).isEmpty()
        && text.summary().missingIn(arguments).isEmpty()) {
      return Set.of();
    }
    Set<String> missing = new LinkedHashSet<>(text.message().missingIn(arguments));
    missing.addAll(text.summary().missingIn(arguments));
    return missing;
  }
}
