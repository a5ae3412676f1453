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
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
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
 * @param exceptions binary names of the exception classes and interfaces that are mapped to the
 *     entry, subtypes included; {@code ?} after a name marks a class that may be missing
 * @param arguments where a mapped exception has the arguments of the placeholders: names of public
 *     methods without parameters, by placeholder
 * @param headers header fields that its error responses carry unless the application has set them,
 *     by name
 * @param logLevel the level at which it is logged
 * @param trace whether the stack trace of an exception that the application has raised deliberately
 *     is logged; that of a server error always is
 */
public record Entry(
    EntryId id,
    int status,
    Optional<Code> code,
    EntryText text,
    Map<Locale, EntryText> translations,
    String since,
    Set<String> exceptions,
    Map<String, String> arguments,
    Map<String, String> headers,
    Level logLevel,
    boolean trace) {

  private static final int LOWEST_STATUS = 400;
  private static final int HIGHEST_STATUS = 599;
  private static final Pattern METHOD_NAME =
      Pattern.compile("\\p{javaJavaIdentifierStart}\\p{javaJavaIdentifierPart}*");

  /**
   * Checks and copies the components.
   *
   * @param id the name by which the entry is found
   * @param status 400 to 599
   * @param code the code, or empty for none
   * @param text its texts
   * @param translations its texts in other languages
   * @param since a release or a day, or empty for not known
   * @param exceptions binary names of classes, some followed by {@code ?}
   * @param arguments names of methods by placeholder
   * @param headers values by name
   * @param logLevel the level at which it is logged
   * @param trace whether the stack trace of an exception is logged
   * @throws IllegalArgumentException if the status is not an error status, a header is there twice
   *     or has a character that no field may have, an argument is of a placeholder that message and
   *     summary do not have or has not the name of a method, or exceptions are mapped to the entry
   *     and a placeholder has no argument
   */
  public Entry {
    requireNonNull(id, "id");
    requireNonNull(code, "code");
    requireNonNull(text, "text");
    requireNonNull(since, "since");
    requireNonNull(logLevel, "logLevel");
    if (!isErrorStatus(status)) {
      throw new IllegalArgumentException(
          "entry '%s': status %d is not an error status (%d to %d)"
              .formatted(id, status, LOWEST_STATUS, HIGHEST_STATUS));
    }
    translations = copy(translations);
    exceptions =
        exceptions.isEmpty()
            ? Set.of()
            : Collections.unmodifiableSet(new LinkedHashSet<>(exceptions));
    arguments = copy(arguments);
    checkArguments(id, text, exceptions, arguments);
    headers = copy(headers);
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

  /** A mapped exception has to fill every placeholder, or clients would read its name. */
  private static void checkArguments(
      EntryId id, EntryText text, Set<String> exceptions, Map<String, String> arguments) {
    Set<String> placeholders = text.placeholders();
    arguments.forEach(
        (name, accessor) -> {
          if (!placeholders.contains(name)) {
            throw new IllegalArgumentException(
                "entry '%s': the argument '%s' is not a placeholder of its message or summary"
                    .formatted(id, name));
          }
          if (!METHOD_NAME.matcher(accessor).matches()) {
            throw new IllegalArgumentException(
                "entry '%s': the argument '%s' needs the name of a method, not '%s'"
                    .formatted(id, name, accessor));
          }
        });
    for (String name : placeholders) {
      if (!exceptions.isEmpty() && !arguments.containsKey(name)) {
        throw new IllegalArgumentException(
            "entry '%s': exceptions are mapped to it, but {%s} has no argument"
                .formatted(id, name));
      }
    }
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
   * Returns this entry with one more translation, which replaces one in the same language.
   *
   * @param translation its texts in another language
   * @return a new entry
   */
  public Entry withTranslation(EntryText translation) {
    Map<Locale, EntryText> more = new LinkedHashMap<>(translations);
    more.put(translation.language(), translation);
    return new Entry(
        id, status, code, text, more, since, exceptions, arguments, headers, logLevel, trace);
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
