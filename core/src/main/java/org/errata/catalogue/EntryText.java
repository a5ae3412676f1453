package org.errata.catalogue;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The texts of an entry in one language. Message and summary may have placeholders, which the
 * arguments of a problem replace. Description and steps have none.
 *
 * @param language the language
 * @param category the heading under which reference pages list the entry
 * @param message what went wrong, in a few words
 * @param summary what the error means, in one sentence; may be empty
 * @param description what happened, at more length; may be empty
 * @param howToResolve what the client can do, one sentence for each step; may be empty
 */
public record EntryText(
    Locale language,
    String category,
    Template message,
    Template summary,
    String description,
    List<String> howToResolve) {

  /**
   * Checks and copies the components.
   *
   * @param language the language
   * @param category a heading
   * @param message one sentence, not blank
   * @param summary one sentence, or empty for none
   * @param description some sentences, or empty for none
   * @param howToResolve one sentence for each step
   * @throws IllegalArgumentException if the message is blank
   */
  public EntryText {
    requireNonNull(language, "language");
    requireNonNull(category, "category");
    requireNonNull(summary, "summary");
    requireNonNull(description, "description");
    if (requireNonNull(message, "message").toString().isBlank()) {
      throw new IllegalArgumentException("the message is blank");
    }
    howToResolve = List.copyOf(howToResolve);
  }

  /**
   * Returns the {@code title} of the problem type, the same for every occurrence (RFC 9457 section
   * 3.1.3): the message if it has no placeholders, else the summary if it has none, else the
   * message with the names of its placeholders in braces.
   *
   * @return the title, not blank
   */
  public String title() {
    return message.placeholders().isEmpty()
            || summary.isEmpty()
            || !summary.placeholders().isEmpty()
        ? message.toString()
        : summary.toString();
  }

  /**
   * Returns the placeholders of message and summary.
   *
   * @return their names, in the order in which they are first used
   */
  public Set<String> placeholders() {
    if (summary.placeholders().isEmpty()) {
      return message.placeholders();
    }
    Set<String> names = new LinkedHashSet<>(message.placeholders());
    names.addAll(summary.placeholders());
    return Collections.unmodifiableSet(names);
  }

  /**
   * Returns the {@code detail} of a problem, which may differ between occurrences (RFC 9457 section
   * 3.1.4): the message if it has placeholders, else the summary.
   *
   * @return the detail; may be empty
   */
  public Template detail() {
    return message.placeholders().isEmpty() ? summary : message;
  }
}
