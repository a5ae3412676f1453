package org.errata;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import org.errata.catalogue.Catalogue;
import org.errata.catalogue.Entry;
import org.errata.catalogue.EntryId;
import org.errata.catalogue.EntryText;
import org.errata.internal.ResponseFields;

/**
 * One occurrence of a catalogue entry: the entry, the arguments of its placeholders, the violations
 * that were found, and header fields of this occurrence. Clients may see all of it, so an exception
 * is never part of a problem.
 *
 * <pre>{@code
 * Problem.of("tax-type-not-found").with("taxType", taxType)
 * }</pre>
 *
 * <p>Application code names the entry by its id. The error filter looks the id up ({@link #in}) in
 * the catalogue of the web application. Immutable and thread-safe.
 */
public final class Problem {

  private final EntryId id;

  /** Null until the id is looked up. */
  private final Entry entry;

  private final Occurrence occurrence;

  private Problem(EntryId id, Entry entry, Occurrence occurrence) {
    this.id = id;
    this.entry = entry;
    this.occurrence = occurrence;
  }

  /**
   * Makes a problem with the entry of an id, which {@link #in} looks up.
   *
   * @param id the id of an entry, or the name of an HTTP status such as {@code not-found}
   * @return a problem without arguments
   * @throws IllegalArgumentException if {@code id} does not have the form of an {@link EntryId}
   */
  public static Problem of(String id) {
    return new Problem(new EntryId(id), null, Occurrence.PLAIN);
  }

  /**
   * Makes a problem with an entry.
   *
   * @param entry the entry
   * @return a problem without arguments
   */
  public static Problem of(Entry entry) {
    return new Problem(requireNonNull(entry, "entry").id(), entry, Occurrence.PLAIN);
  }

  /**
   * Returns this problem with one more argument. The client sees it, escaped for the
   * representation.
   *
   * @param name the name of a placeholder in the entry's message or summary
   * @param value the value; a boolean or an immutable number of the JDK is kept, anything else is
   *     converted by {@link String#valueOf(Object)}
   * @return a new problem
   */
  public Problem with(String name, Object value) {
    return new Problem(id, entry, occurrence.with(name, value));
  }

  /**
   * Returns this problem with one more violation.
   *
   * @param violation what is wrong in the request, and where
   * @return a new problem
   */
  public Problem withViolation(Violation violation) {
    return withViolations(List.of(violation));
  }

  /**
   * Returns this problem with more violations.
   *
   * @param violations what is wrong in the request, and where, after those that it has
   * @return a new problem
   */
  public Problem withViolations(List<Violation> violations) {
    return new Problem(id, entry, occurrence.withViolations(violations));
  }

  /**
   * Returns this problem with a detail of its own in problem+json, in place of the one that its
   * entry says (RFC 9457 section 3.1.4). The {@code err} JSON does not have it.
   *
   * @param detail the explanation of this occurrence, for people
   * @return a new problem
   */
  public Problem withDetail(String detail) {
    return new Problem(id, entry, occurrence.withDetail(detail));
  }

  /**
   * Returns this problem with one more header field for the error response. It replaces a field of
   * the same name that the entry has.
   *
   * @param name the field's name, such as {@code Retry-After}
   * @param value the field's value
   * @return a new problem
   * @throws IllegalArgumentException if the name is no token (RFC 9110 section 5.1), or the value
   *     has a control character other than a tab, or a character beyond U+00FF (section 5.5), or
   *     the field frames or describes the body or the connection, such as {@code Content-Length}
   */
  public Problem withHeader(String name, String value) {
    ResponseFields.checkAdded(requireNonNull(name, "name"), requireNonNull(value, "value"));
    return new Problem(id, entry, occurrence.withHeader(name, value));
  }

  /**
   * Looks the entry up, unless it is known.
   *
   * @param catalogue the catalogue that has the entry
   * @return a problem whose {@link #entry} is known
   * @throws IllegalArgumentException if the catalogue has no entry of this id; the message suggests
   *     an id that it has
   */
  public Problem in(Catalogue catalogue) {
    return entry != null ? this : new Problem(id, catalogue.entry(id.value()), occurrence);
  }

  /**
   * Looks the texts of the violations up.
   *
   * @param catalogue the catalogue, whose texts may have the detail of a violation as a key
   * @param language a language
   * @return a problem whose violations have the texts in this language
   */
  public Problem withViolationsIn(Catalogue catalogue, Locale language) {
    if (occurrence.violations().isEmpty()) {
      return this;
    }
    List<Violation> found =
        occurrence.violations().stream().map(it -> it.in(catalogue, language)).toList();
    return new Problem(id, entry, occurrence.withOtherViolations(found));
  }

  /**
   * Returns the id of the entry.
   *
   * @return the id
   */
  public EntryId id() {
    return id;
  }

  /**
   * Returns the entry.
   *
   * @return the entry
   * @throws IllegalStateException if the problem was made with an id that {@link #in} has not
   *     looked up
   */
  public Entry entry() {
    if (entry == null) {
      throw new IllegalStateException(
          "the entry '%s' has not been looked up in a catalogue".formatted(id));
    }
    return entry;
  }

  /**
   * Returns the arguments of the entry's placeholders.
   *
   * @return values by the name of the placeholder: text, booleans, and immutable numbers of the JDK
   *     without NaN and infinity; immutable
   */
  public Map<String, Object> arguments() {
    return occurrence.arguments();
  }

  /**
   * Returns what is wrong in the request.
   *
   * @return the violations, immutable; may be empty
   */
  public List<Violation> violations() {
    return occurrence.violations();
  }

  /**
   * Tells whether the client is told more than entry and arguments say: violations, or a detail of
   * this occurrence.
   *
   * @return whether it is
   */
  public boolean isParticular() {
    return !occurrence.violations().isEmpty() || occurrence.detail().isPresent();
  }

  /**
   * Returns the header fields of this occurrence.
   *
   * @return values by field name, immutable
   */
  public Map<String, String> headers() {
    return occurrence.headers();
  }

  /**
   * Returns how long the client is to wait before it sends the request again: what the field {@code
   * Retry-After} of this problem says, else its entry.
   *
   * @return seconds; empty if neither says so, or the field has a date
   */
  public OptionalInt retryAfter() {
    for (Map.Entry<String, String> field : occurrence.headers().entrySet()) {
      if (field.getKey().equalsIgnoreCase("Retry-After")) {
        return field.getValue().matches("\\d{1,9}")
            ? OptionalInt.of(Integer.parseInt(field.getValue()))
            : OptionalInt.empty();
      }
    }
    return entry().retry().after();
  }

  /**
   * Returns the message with its arguments.
   *
   * @param language the language; the entry's own language is used if it has no translation
   * @return the message, not escaped
   */
  public String message(Locale language) {
    return entry().text(language).message().fill(occurrence.arguments());
  }

  /**
   * Returns the title of this problem's type, which is the same for every occurrence (RFC 9457
   * section 3.1.3).
   *
   * @param language the language; the entry's own language is used if it has no translation
   * @return the title, not escaped
   */
  public String title(Locale language) {
    return entry().text(language).title();
  }

  /**
   * Returns the explanation of this occurrence (RFC 9457 section 3.1.4): its own detail; without
   * one, the message with its arguments if it has placeholders, else the summary with its
   * arguments.
   *
   * @param language the language; the entry's own language is used if it has no translation
   * @return the detail, not escaped; empty if the message has no placeholders and there is no
   *     summary
   */
  public String detail(Locale language) {
    return occurrence
        .detail()
        .orElseGet(() -> entry().text(language).detail().fill(occurrence.arguments()));
  }

  /**
   * Returns the summary with its arguments.
   *
   * @param language the language; the entry's own language is used if it has no translation
   * @return the summary, not escaped; may be empty
   */
  public String summary(Locale language) {
    return entry().text(language).summary().fill(occurrence.arguments());
  }

  /**
   * Returns the placeholders that have no argument.
   *
   * @return their names, which the client sees in braces
   */
  public Set<String> missingArguments() {
    EntryText text = entry().text();
    if (text.message().missingIn(occurrence.arguments()).isEmpty()
        && text.summary().missingIn(occurrence.arguments()).isEmpty()) {
      return Set.of();
    }
    Set<String> missing = new LinkedHashSet<>(text.message().missingIn(occurrence.arguments()));
    missing.addAll(text.summary().missingIn(occurrence.arguments()));
    return missing;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Problem problem
        && id.equals(problem.id)
        && Objects.equals(entry, problem.entry)
        && occurrence.equals(problem.occurrence);
  }

  @Override
  public int hashCode() {
    return Objects.hash(id, occurrence);
  }

  /**
   * Returns a text for the log.
   *
   * @return the id with the message, or with the arguments if the entry is not known yet
   */
  @Override
  public String toString() {
    if (entry != null) {
      return id + ": " + message(entry.text().language()) + violationsInBrackets();
    }
    return arguments().isEmpty()
        ? id + violationsInBrackets()
        : id + " " + arguments() + violationsInBrackets();
  }

  private String violationsInBrackets() {
    return violations().isEmpty() ? "" : " " + violations();
  }
}
