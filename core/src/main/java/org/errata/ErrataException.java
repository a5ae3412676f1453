package org.errata;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.Serial;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.errata.catalogue.Catalogue;
import org.errata.catalogue.Entry;

/**
 * An exception that the error filter responds to with catalogue entries, even if other exceptions
 * wrap it. Message and cause are for the log alone. The client sees the arguments that the entry's
 * texts name.
 *
 * <pre>{@code
 * throw ErrataException.of("tax-type-not-found").with("taxType", taxType);
 * throw ErrataException.of("tax-type-not-found").with("taxType", taxType).because(cause);
 * throw ErrataException.of("invalid-request").at("/inv/0/qty", "must not be negative");
 * throw ErrataException.of("profile-id-not-found").and("request-body-cannot-be-empty");
 * throw ErrataException.stackless("forbidden").withHeader("Retry-After", "30");
 * }</pre>
 *
 * <p>Not thread-safe; must not be changed after it was thrown.
 */
public class ErrataException extends RuntimeException implements ProblemCarrier {

  @Serial private static final long serialVersionUID = 3L;

  /** Not serialized; null after deserialization. */
  private transient List<Problem> problems;

  /**
   * The message after deserialization.
   *
   * @serial the value of {@link #getMessage} when the exception was serialized
   */
  private String text = "";

  /**
   * The cause, for the log alone.
   *
   * @serial the cause, or null
   */
  private Throwable cause;

  /**
   * Makes an exception that carries one problem.
   *
   * @param problem the problem
   */
  public ErrataException(Problem problem) {
    this(List.of(requireNonNull(problem, "problem")), true);
  }

  /**
   * Makes an exception that carries one problem and has a cause.
   *
   * @param problem the problem
   * @param cause the cause, for the log alone
   */
  public ErrataException(Problem problem, Throwable cause) {
    this(problem);
    this.cause = cause;
  }

  private ErrataException(List<Problem> problems, boolean withStackTrace) {
    super(null, null, withStackTrace, withStackTrace);
    this.problems = problems;
  }

  /**
   * Makes an exception with the entry of an id. The error filter looks the id up. If the catalogue
   * does not have it, the client gets a 500 and the log names the id.
   *
   * @param id the id of an entry, or the name of an HTTP status such as {@code not-found}
   * @return an exception to throw
   * @throws IllegalArgumentException if {@code id} does not have the form of an {@link
   *     org.errata.catalogue.EntryId}
   */
  public static ErrataException of(String id) {
    return new ErrataException(Problem.of(id));
  }

  /**
   * Makes an exception with an entry.
   *
   * @param entry the entry
   * @return an exception to throw
   */
  public static ErrataException of(Entry entry) {
    return new ErrataException(Problem.of(entry));
  }

  /**
   * Makes an exception with several problems.
   *
   * @param problems the problems; the first one decides the status
   * @return an exception to throw
   * @throws IllegalArgumentException if there are none
   */
  public static ErrataException of(List<Problem> problems) {
    if (problems.isEmpty()) {
      throw new IllegalArgumentException("an exception needs at least one problem to carry");
    }
    return new ErrataException(List.copyOf(problems), true);
  }

  /**
   * Makes an exception without a stack trace, for frequent errors of clients. It takes no
   * suppressed exceptions either.
   *
   * @param id the id of an entry, or the name of an HTTP status such as {@code not-found}
   * @return an exception to throw
   * @throws IllegalArgumentException if {@code id} does not have the form of an {@link
   *     org.errata.catalogue.EntryId}
   */
  public static ErrataException stackless(String id) {
    return stackless(Problem.of(id));
  }

  /**
   * Makes an exception without a stack trace, as {@link #stackless(String)} does.
   *
   * @param problem the problem
   * @return an exception to throw
   */
  public static ErrataException stackless(Problem problem) {
    return new ErrataException(List.of(requireNonNull(problem, "problem")), false);
  }

  /**
   * Adds an argument to the last problem. The client sees it.
   *
   * @param name the name of a placeholder
   * @param value the value, kept or converted as {@link Problem#with} says
   * @return this exception
   */
  public ErrataException with(String name, Object value) {
    return replaceLast(last().with(name, value));
  }

  /**
   * Adds a violation in the body to the last problem.
   *
   * @param pointer a JSON Pointer such as {@code /inv/0/qty}; empty for the whole body
   * @param detail what is wrong, or the key of such a text in the catalogue
   * @return this exception
   * @throws IllegalArgumentException if the pointer is none (RFC 6901 section 3), or the detail is
   *     blank
   */
  public ErrataException at(String pointer, String detail) {
    return withViolation(Violation.at(pointer, detail));
  }

  /**
   * Adds a violation in a query parameter or form field to the last problem.
   *
   * @param parameter the name of the parameter
   * @param detail what is wrong, or the key of such a text in the catalogue
   * @return this exception
   * @throws IllegalArgumentException if the detail is blank
   */
  public ErrataException inQuery(String parameter, String detail) {
    return withViolation(Violation.inQuery(parameter, detail));
  }

  /**
   * Adds a violation in a header field to the last problem.
   *
   * @param field the name of the field
   * @param detail what is wrong, or the key of such a text in the catalogue
   * @return this exception
   * @throws IllegalArgumentException if the detail is blank
   */
  public ErrataException inHeader(String field, String detail) {
    return withViolation(Violation.inHeader(field, detail));
  }

  /**
   * Adds a violation in a variable of the path to the last problem.
   *
   * @param variable the name of the variable
   * @param detail what is wrong, or the key of such a text in the catalogue
   * @return this exception
   * @throws IllegalArgumentException if the detail is blank
   */
  public ErrataException inPath(String variable, String detail) {
    return withViolation(Violation.inPath(variable, detail));
  }

  /**
   * Adds a violation to the last problem.
   *
   * @param violation what is wrong in the request, and where
   * @return this exception
   */
  public ErrataException withViolation(Violation violation) {
    return replaceLast(last().withViolation(violation));
  }

  /**
   * Adds a header field for the error response to the last problem.
   *
   * @param name the field's name
   * @param value the field's value
   * @return this exception
   * @throws IllegalArgumentException if the name is no token, or the value has a character that no
   *     field may have, as {@link Problem#withHeader} says
   */
  public ErrataException withHeader(String name, String value) {
    return replaceLast(last().withHeader(name, value));
  }

  /**
   * Adds a problem with the entry of an id. The first problem decides the status.
   *
   * @param id the id of an entry
   * @return this exception
   * @throws IllegalArgumentException if {@code id} does not have the form of an {@link
   *     org.errata.catalogue.EntryId}
   */
  public ErrataException and(String id) {
    List<Problem> more = new ArrayList<>(problems);
    more.add(Problem.of(id));
    problems = List.copyOf(more);
    return this;
  }

  /**
   * Sets the cause, for the log alone.
   *
   * @param cause the cause
   * @return this exception
   */
  public ErrataException because(Throwable cause) {
    this.cause = cause;
    return this;
  }

  @Override
  public List<Problem> problems(Catalogue catalogue) {
    if (problems == null) {
      return List.of();
    }
    return problems.size() == 1
        ? List.of(problems.get(0).in(catalogue))
        : problems.stream().map(problem -> problem.in(catalogue)).toList();
  }

  @Override
  public synchronized Throwable getCause() {
    return cause;
  }

  @Override
  public String getMessage() {
    return problems == null
        ? text
        : problems.stream().map(Problem::toString).collect(Collectors.joining("; "));
  }

  private Problem last() {
    return problems.get(problems.size() - 1);
  }

  private ErrataException replaceLast(Problem problem) {
    if (problems.size() == 1) {
      problems = List.of(problem);
    } else {
      List<Problem> changed = new ArrayList<>(problems);
      changed.set(changed.size() - 1, problem);
      problems = List.copyOf(changed);
    }
    return this;
  }

  /**
   * Serializes the message instead of the problems.
   *
   * @serialData the fields, the message among them
   * @param out the stream to write to
   * @throws IOException if the fields cannot be written
   */
  @Serial
  private void writeObject(ObjectOutputStream out) throws IOException {
    text = getMessage();
    out.defaultWriteObject();
  }
}
