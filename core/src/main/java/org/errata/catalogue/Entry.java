package org.errata.catalogue;

import static java.util.Objects.requireNonNull;

import java.lang.System.Logger.Level;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.errata.internal.MemberName;
import org.errata.internal.ResponseFields;

/**
 * An entry of a catalogue: an error that a client may meet, a <em>problem type</em> in RFC 9457.
 * Made by {@link #of}, which gives every other component a default, and the {@code with} methods of
 * {@link EntryBuilder}. Immutable and thread-safe.
 *
 * @param id the name by which the entry is found
 * @param status the HTTP status of its error responses, 400 to 599
 * @param code the code, a number or a text; error responses of an entry without one have none
 * @param text its texts, in the language that they were written in
 * @param translations its texts in other languages, by language
 * @param since the release or day since when clients may meet it; may be empty
 * @param mapping the exceptions that are mapped to the entry, and where they have its arguments
 * @param members names of the arguments that are extension members of problem details (RFC 9457
 *     section 3.2)
 * @param retry whether the client may send the request again
 * @param headers header fields that its error responses carry unless the application has set them,
 *     by name
 * @param logging how it is logged
 */
public record Entry(
    EntryId id,
    int status,
    Optional<Code> code,
    EntryText text,
    Map<Locale, EntryText> translations,
    String since,
    ExceptionMapping mapping,
    Set<String> members,
    Retry retry,
    Map<String, String> headers,
    EntryLogging logging) {

  private static final int LOWEST_STATUS = 400;
  private static final int HIGHEST_STATUS = 599;
  private static final String RETRY_AFTER = "Retry-After";

  /**
   * Checks and copies the components.
   *
   * @param id the name by which the entry is found
   * @param status 400 to 599
   * @param code the code, or empty for none
   * @param text its texts
   * @param translations its texts in other languages
   * @param since a release or a day, or empty for not known
   * @param mapping exceptions and their methods
   * @param members names of arguments
   * @param retry whether the client may send the request again; a time is a header field too
   * @param headers values by name
   * @param logging how it is logged
   * @throws IllegalArgumentException if the status is not an error status, a header is there twice
   *     or has a character that no field may have, {@code Retry-After} is not the time of {@code
   *     retry}, a member has a name that RFC 9457 or Errata reserves or that does not consist of
   *     letters, digits and underscores, an argument is neither of a placeholder of message or
   *     summary nor of a member or has not the name of a method, or exceptions are mapped to the
   *     entry and a placeholder has no argument
   */
  public Entry {
    requireNonNull(id, "id");
    requireNonNull(code, "code");
    requireNonNull(text, "text");
    requireNonNull(since, "since");
    requireNonNull(logging, "logging");
    if (!isErrorStatus(status)) {
      throw new IllegalArgumentException(
          "entry '%s': status %d is not an error status (%d to %d)"
              .formatted(id, status, LOWEST_STATUS, HIGHEST_STATUS));
    }
    translations = copy(translations);
    members =
        members.isEmpty() ? Set.of() : Collections.unmodifiableSet(new LinkedHashSet<>(members));
    checkMembers(id, members);
    mapping.check(id, text.placeholders(), members);
    headers = withRetryAfter(id, headers, retry);
    if (!headers.isEmpty()) {
      checkHeaders(id, headers);
    }
  }

  private static <K, V> Map<K, V> copy(Map<K, V> map) {
    return map.isEmpty() ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(map));
  }

  private static void checkHeaders(EntryId id, Map<String, String> headers) {
    Set<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    headers.forEach(
        (name, value) -> {
          checkHeader(id, name, value);
          if (!names.add(name)) {
            throw new IllegalArgumentException(
                "entry '%s': the header %s is there twice".formatted(id, name));
          }
        });
  }

  private static void checkHeader(EntryId id, String name, String value) {
    try {
      ResponseFields.checkAdded(name, value);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("entry '%s': %s".formatted(id, e.getMessage()), e);
    }
  }

  private static void checkMembers(EntryId id, Set<String> members) {
    for (String name : members) {
      if (!MemberName.isExtension(name)) {
        throw new IllegalArgumentException(
            "entry '%s': the member '%s' must be %s".formatted(id, name, MemberName.allowed()));
      }
    }
  }

  /** Returns the header fields with the time of the entry, which none of them may contradict. */
  private static Map<String, String> withRetryAfter(
      EntryId id, Map<String, String> headers, Retry retry) {
    if (retry.after().isEmpty()) {
      return copy(headers);
    }
    String seconds = Integer.toString(retry.after().getAsInt());
    Map<String, String> all = new LinkedHashMap<>(headers);
    boolean isThere = false;
    for (Map.Entry<String, String> field : headers.entrySet()) {
      if (field.getKey().equalsIgnoreCase(RETRY_AFTER)) {
        isThere = true;
        if (!field.getValue().equals(seconds)) {
          throw new IllegalArgumentException(
              "entry '%s': retryAfter is %s, but the header %s is '%s'"
                  .formatted(id, seconds, field.getKey(), field.getValue()));
        }
      }
    }
    if (!isThere) {
      all.put(RETRY_AFTER, seconds);
    }
    return copy(all);
  }

  /**
   * Returns the texts of the entry in a language.
   *
   * @param language a language
   * @return the text in exactly this language, or the original one if there is none
   */
  public EntryText text(Locale language) {
    return translations.isEmpty() ? text : translations.getOrDefault(language, text);
  }

  /**
   * Returns the heading of the original text.
   *
   * @return the heading under which reference pages list the entry
   */
  public String category() {
    return text.category();
  }

  /**
   * Returns the message of the original text.
   *
   * @return the message, with its placeholders
   */
  public String message() {
    return text.message().toString();
  }

  /**
   * Returns the summary of the original text.
   *
   * @return the summary, with its placeholders; may be empty
   */
  public String summary() {
    return text.summary().toString();
  }

  /**
   * Returns the description of the original text.
   *
   * @return some sentences, or none
   */
  public String description() {
    return text.description();
  }

  /**
   * Returns the steps of the original text.
   *
   * @return one sentence for each, or none
   */
  public List<String> howToResolve() {
    return text.howToResolve();
  }

  /**
   * Returns the exceptions that are mapped to the entry.
   *
   * @return binary names of classes and interfaces, subtypes included; {@code ?} after a name marks
   *     a class that may be missing
   */
  public Set<String> exceptions() {
    return mapping.exceptions();
  }

  /**
   * Returns where a mapped exception has the arguments of the entry.
   *
   * @return names of public methods without parameters, by placeholder or member
   */
  public Map<String, String> arguments() {
    return mapping.arguments();
  }

  /**
   * Tells whether a client may send the failed request again without changing it.
   *
   * @return whether it may; empty if the entry does not say so
   */
  public Optional<Boolean> retryable() {
    return retry.retryable();
  }

  /**
   * Returns how long to wait before the request is sent again. It is a header field too.
   *
   * @return seconds, 0 or more; empty if the entry does not say so
   */
  public OptionalInt retryAfter() {
    return retry.after();
  }

  /**
   * Returns the level at which the entry is logged.
   *
   * @return the level; {@link Level#OFF} if it is not logged
   */
  public Level logLevel() {
    return logging.level();
  }

  /**
   * Tells whether the stack trace of an exception that the application has raised deliberately is
   * logged; that of a server error always is.
   *
   * @return whether it is logged
   */
  public boolean trace() {
    return logging.trace();
  }

  /**
   * Returns this entry with one more translation, which replaces one in the same language.
   *
   * @param translation its texts in another language
   * @return a new entry
   */
  public Entry withTranslation(EntryText translation) {
    Map<Locale, EntryText> more = new LinkedHashMap<>(translations);
    more.put(translation.language(), translation);
    return new Entry(
        id, status, code, text, more, since, mapping, members, retry, headers, logging);
  }

  /**
   * Tells whether an entry may have this HTTP status: 400 to 599, the client and server errors of
   * RFC 9110 section 15.
   *
   * @param status an HTTP status code
   * @return whether it is an error
   */
  public static boolean isErrorStatus(int status) {
    return status >= LOWEST_STATUS && status <= HIGHEST_STATUS;
  }

  /**
   * Starts an entry from what every entry must have. Server errors are logged as {@link
   * Level#ERROR}, client errors as {@link Level#INFO}, by default.
   *
   * @param id the name by which the entry is found
   * @param status the HTTP status of its error responses, 400 to 599
   * @param message what the client is told
   * @return a builder that holds these and defaults for the rest
   */
  public static EntryBuilder of(String id, int status, String message) {
    return new EntryBuilder(new EntryId(id), status, message);
  }
}
