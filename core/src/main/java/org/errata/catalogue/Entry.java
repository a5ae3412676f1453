package org.errata.catalogue;

import static java.util.Objects.requireNonNull;

import java.lang.System.Logger.Level;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;

/**
 * One row of a catalogue: an error that a client may meet, with all that is said about it. Made by
 * {@link #of}, which gives every other component a default, and the {@code with} methods of {@link
 * Builder}.
 *
 * @param id the name by which the entry is found
 * @param status the HTTP status of its answer, 400 to 599
 * @param code the code of the {@code err} form; an entry without one has none in its answers either
 * @param text what is said about it, in the language that it was written in
 * @param translations the same in other languages, by language
 * @param since the release or day since when clients may meet it; may be empty
 * @param exceptions names of the exception classes that the entry answers, subclasses included
 * @param headers header fields that its answers carry unless the application has set them, by name
 * @param logLevel how loudly it is logged
 */
public record Entry(
    EntryId id,
    int status,
    OptionalInt code,
    EntryText text,
    Map<Locale, EntryText> translations,
    String since,
    Set<String> exceptions,
    Map<String, String> headers,
    Level logLevel) {

  private static final int LOWEST_STATUS = 400;
  private static final int FIRST_SERVER_STATUS = 500;
  private static final int HIGHEST_STATUS = 599;

  /**
   * Checks and copies the components.
   *
   * @param id the name by which the entry is found
   * @param status 400 to 599
   * @param code any number, or empty for none
   * @param text what is said about it
   * @param translations the same in other languages
   * @param since a release or a day, or empty for not known
   * @param exceptions binary names of classes
   * @param headers values by name
   * @param logLevel how loudly it is logged
   * @throws IllegalArgumentException if the status is no error status, or a header is there twice
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
    headers = copy(headers);
    if (headers.size() > 1) {
      checkNames(id, headers);
    }
  }

  /** In the same order. */
  private static <K, V> Map<K, V> copy(Map<K, V> map) {
    return map.isEmpty() ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(map));
  }

  private static void checkNames(EntryId id, Map<String, String> headers) {
    Set<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    for (String name : headers.keySet()) {
      if (!names.add(name)) {
        throw new IllegalArgumentException(
            "entry '%s': the header %s is there twice".formatted(id, name));
      }
    }
  }

  /**
   * Returns what is said about the entry in a language.
   *
   * @param language a language
   * @return the text in exactly this language, or the original one if there is none
   */
  public EntryText text(Locale language) {
    // most catalogues of most requests have nothing else
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
   * Returns this entry with one more translation; one in the same language is replaced.
   *
   * @param translation what is said about it in another language
   * @return a new entry
   */
  public Entry withTranslation(EntryText translation) {
    Map<Locale, EntryText> more = new LinkedHashMap<>(translations);
    more.put(translation.language(), translation);
    return new Entry(id, status, code, text, more, since, exceptions, headers, logLevel);
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
   * Level#ERROR}, client errors as {@link Level#INFO}, until said otherwise.
   *
   * @param id the name by which the entry is found
   * @param status the HTTP status of its answer, 400 to 599
   * @param message what the client is told
   * @return a builder that holds these and defaults for the rest
   */
  public static Builder of(String id, int status, String message) {
    return new Builder(new EntryId(id), status, message);
  }

  /** Collects the components of an entry. Not thread-safe. */
  public static final class Builder {

    private final EntryId id;
    private final int status;
    private final String message;
    private final Set<String> exceptions = new LinkedHashSet<>();
    private final Map<String, String> headers = new LinkedHashMap<>();
    private Locale language = Locale.ENGLISH;
    private String category = "General";
    private OptionalInt code = OptionalInt.empty();
    private String summary = "";
    private String description = "";
    private List<String> howToResolve = List.of();
    private String since = "";
    private Level logLevel;

    private Builder(EntryId id, int status, String message) {
      this.id = id;
      this.status = status;
      this.message = message;
      this.logLevel = status >= FIRST_SERVER_STATUS ? Level.ERROR : Level.INFO;
    }

    /**
     * Sets the language that the texts are written in; English by default.
     *
     * @param language the language
     * @return this builder
     */
    public Builder withLanguage(Locale language) {
      this.language = language;
      return this;
    }

    /**
     * Sets the heading under which reference pages list the entry; {@code General} by default.
     *
     * @param category the heading
     * @return this builder
     */
    public Builder withCategory(String category) {
      this.category = category;
      return this;
    }

    /**
     * Sets the code of the {@code err} form; none by default.
     *
     * @param code any number, negative ones too
     * @return this builder
     */
    public Builder withCode(int code) {
      this.code = OptionalInt.of(code);
      return this;
    }

    /**
     * Sets the sentence that says what the error means; empty by default.
     *
     * @param summary the sentence
     * @return this builder
     */
    public Builder withSummary(String summary) {
      this.summary = summary;
      return this;
    }

    /**
     * Sets the text of the entry's reference page; empty by default.
     *
     * @param description what happened, at more length
     * @return this builder
     */
    public Builder withDescription(String description) {
      this.description = description;
      return this;
    }

    /**
     * Sets what the client can do about the error; nothing by default.
     *
     * @param steps one sentence each
     * @return this builder
     */
    public Builder withHowToResolve(String... steps) {
      this.howToResolve = List.of(steps);
      return this;
    }

    /**
     * Sets the release or day since when clients may meet the entry; not known by default.
     *
     * @param since the release or day
     * @return this builder
     */
    public Builder withSince(String since) {
      this.since = since;
      return this;
    }

    /**
     * Adds the name of an exception class that the entry answers, with its subclasses.
     *
     * @param className a binary name, as {@link Class#getName()} gives it
     * @return this builder
     */
    public Builder withException(String className) {
      exceptions.add(requireNonNull(className, "className"));
      return this;
    }

    /**
     * Adds a header field that the entry's answers carry unless the application has set it.
     *
     * @param name the field's name
     * @param value its value
     * @return this builder
     */
    public Builder withHeader(String name, String value) {
      headers.put(requireNonNull(name, "name"), requireNonNull(value, "value"));
      return this;
    }

    /**
     * Sets how loudly the entry is logged.
     *
     * @param level {@link Level#OFF} for not at all
     * @return this builder
     */
    public Builder withLogLevel(Level level) {
      this.logLevel = level;
      return this;
    }

    /**
     * Makes the entry.
     *
     * @return an immutable entry
     * @throws IllegalArgumentException if the status is no error status, the message is blank, or
     *     message or summary have a placeholder without an identifier
     */
    public Entry build() {
      return new Entry(id, status, code, text(), Map.of(), since, exceptions, headers, logLevel);
    }

    private EntryText text() {
      try {
        return new EntryText(
            language,
            category,
            Template.of(requireNonNull(message, "message")),
            Template.of(requireNonNull(summary, "summary")),
            description,
            howToResolve);
      } catch (IllegalArgumentException e) {
        throw new IllegalArgumentException("entry '%s': %s".formatted(id, e.getMessage()), e);
      }
    }
  }
}
