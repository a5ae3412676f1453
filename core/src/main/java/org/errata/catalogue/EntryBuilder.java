package org.errata.catalogue;

import static java.util.Objects.requireNonNull;

import java.lang.System.Logger.Level;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Collects the components of an {@link Entry}. Not thread-safe. */
public final class EntryBuilder {

  static final String DEFAULT_CATEGORY = "General";
  private static final int FIRST_SERVER_ERROR = 500;

  private final EntryId id;
  private final int status;
  private final String message;
  private final Set<String> exceptions = new LinkedHashSet<>();
  private final Map<String, String> arguments = new LinkedHashMap<>();
  private final Set<String> members = new LinkedHashSet<>();
  private final Map<String, String> headers = new LinkedHashMap<>();
  private Locale language = Locale.ENGLISH;
  private String category = DEFAULT_CATEGORY;
  private Optional<Code> code = Optional.empty();
  private String summary = "";
  private String description = "";
  private List<String> howToResolve = List.of();
  private String since = "";
  private Optional<Boolean> retryable = Optional.empty();
  private OptionalInt retryAfter = OptionalInt.empty();
  private Level logLevel;
  private boolean trace;

  EntryBuilder(EntryId id, int status, String message) {
    this.id = id;
    this.status = status;
    this.message = message;
    this.logLevel = status >= FIRST_SERVER_ERROR ? Level.ERROR : Level.INFO;
  }

  /**
   * Sets the language that the texts are written in; English by default.
   *
   * @param language the language
   * @return this builder
   */
  public EntryBuilder withLanguage(Locale language) {
    this.language = language;
    return this;
  }

  /**
   * Sets the heading under which reference pages list the entry; {@code General} by default.
   *
   * @param category the heading
   * @return this builder
   */
  public EntryBuilder withCategory(String category) {
    this.category = category;
    return this;
  }

  /**
   * Sets a number as the code; none by default.
   *
   * @param code any number, negative ones too
   * @return this builder
   */
  public EntryBuilder withCode(int code) {
    return withCode(Code.of(code));
  }

  /**
   * Sets a text as the code; none by default.
   *
   * @param code 1 to 64 visible ASCII characters other than quotes, such as {@code ORDER_NOT_FOUND}
   * @return this builder
   * @throws IllegalArgumentException if {@code code} does not have this form
   */
  public EntryBuilder withCode(String code) {
    return withCode(Code.of(code));
  }

  /**
   * Sets the code; none by default.
   *
   * @param code a number or a text
   * @return this builder
   */
  public EntryBuilder withCode(Code code) {
    this.code = Optional.of(code);
    return this;
  }

  /**
   * Sets the sentence that says what the error means; empty by default.
   *
   * @param summary the sentence
   * @return this builder
   */
  public EntryBuilder withSummary(String summary) {
    this.summary = summary;
    return this;
  }

  /**
   * Sets the text of the entry's reference page; empty by default.
   *
   * @param description the text
   * @return this builder
   */
  public EntryBuilder withDescription(String description) {
    this.description = description;
    return this;
  }

  /**
   * Sets what the client can do about the error; nothing by default.
   *
   * @param steps one sentence each
   * @return this builder
   */
  public EntryBuilder withHowToResolve(String... steps) {
    this.howToResolve = List.of(steps);
    return this;
  }

  /**
   * Sets the release or day since when clients may meet the entry; not known by default.
   *
   * @param since the release or day
   * @return this builder
   */
  public EntryBuilder withSince(String since) {
    this.since = since;
    return this;
  }

  /**
   * Adds the name of an exception class or interface that is mapped to the entry, with its
   * subtypes.
   *
   * @param className a binary name, as {@link Class#getName()} gives it; {@code ?} after it marks a
   *     class that may be missing
   * @return this builder
   */
  public EntryBuilder withException(String className) {
    exceptions.add(requireNonNull(className, "className"));
    return this;
  }

  /**
   * Adds where a mapped exception has the argument of a placeholder or a member.
   *
   * @param name the name of a placeholder in the message or summary, or of a member
   * @param accessor the name of a public method without parameters, such as {@code orderId}, that
   *     the mapped exceptions have
   * @return this builder
   */
  public EntryBuilder withArgument(String name, String accessor) {
    arguments.put(requireNonNull(name, "name"), requireNonNull(accessor, "accessor"));
    return this;
  }

  /**
   * Adds an argument that is an extension member of problem details (RFC 9457 section 3.2). It need
   * not be a placeholder. The member is left out where a problem does not have the argument.
   *
   * @param name the name of the argument and of the member
   * @return this builder
   */
  public EntryBuilder withMember(String name) {
    members.add(requireNonNull(name, "name"));
    return this;
  }

  /**
   * Sets whether a client may send the failed request again without changing it; by default the
   * entry does not say so.
   *
   * @param retryable whether it may
   * @return this builder
   */
  public EntryBuilder withRetryable(boolean retryable) {
    this.retryable = Optional.of(retryable);
    return this;
  }

  /**
   * Sets how long a client should wait before it sends the request again; not said by default. The
   * header field {@code Retry-After} has it too, and the entry is retryable.
   *
   * @param seconds 0 to 999999999
   * @return this builder
   */
  public EntryBuilder withRetryAfter(int seconds) {
    this.retryAfter = OptionalInt.of(seconds);
    return this;
  }

  /**
   * Adds a header field that the entry's error responses carry unless the application has set it.
   *
   * @param name the field's name
   * @param value its value
   * @return this builder
   */
  public EntryBuilder withHeader(String name, String value) {
    headers.put(requireNonNull(name, "name"), requireNonNull(value, "value"));
    return this;
  }

  /**
   * Sets the level at which the entry is logged; by default {@link Level#ERROR} for server errors
   * and {@link Level#INFO} for client errors.
   *
   * @param level {@link Level#OFF} if it is not logged
   * @return this builder
   */
  public EntryBuilder withLogLevel(Level level) {
    this.logLevel = level;
    return this;
  }

  /**
   * Sets whether the log has the stack trace of an exception that the application has raised
   * deliberately; no by default. That of a server error is always logged.
   *
   * @param trace whether it is logged
   * @return this builder
   */
  public EntryBuilder withTrace(boolean trace) {
    this.trace = trace;
    return this;
  }

  /**
   * Makes the entry.
   *
   * @return an immutable entry
   * @throws IllegalArgumentException if the status is not an error status, the message is blank, a
   *     placeholder of message or summary is not an identifier, a header is there twice or has a
   *     character that no field may have (RFC 9110 section 5), a member has a name that is not
   *     permitted, {@code retryAfter} is out of range or contradicts {@code retryable} or the
   *     header field, or exceptions are mapped to a text whose placeholders have no argument
   */
  public Entry build() {
    return new Entry(
        id,
        status,
        code,
        text(),
        Map.of(),
        since,
        new ExceptionMapping(exceptions, arguments),
        members,
        retry(),
        headers,
        new EntryLogging(logLevel, trace));
  }

  private Retry retry() {
    try {
      return new Retry(retryable, retryAfter);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("entry '%s': %s".formatted(id, e.getMessage()), e);
    }
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
