package org.errata.report;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.Serial;
import java.util.List;
import org.errata.catalogue.Catalogue;
import org.errata.catalogue.Entry;

/**
 * Raises catalogue entries from application code. The error filter answers with them, however
 * deeply the exception gets wrapped on the way. Its message and cause are for the log alone; of the
 * arguments the client sees those that the entry's texts name.
 *
 * <pre>{@code
 * throw ErrataException.of("tax-type-not-found").with("taxType", taxType);
 * throw ErrataException.of("tax-type-not-found").with("taxType", taxType).because(cause);
 * throw ErrataException.of("profile-id-not-found").and("request-body-cannot-be-empty");
 * throw ErrataException.stackless("forbidden").withHeader("Retry-After", "30");
 * }</pre>
 *
 * <p>Not thread-safe while it is being put together; not to be changed once thrown.
 */
public class ErrataException extends RuntimeException implements Findings {

  @Serial private static final long serialVersionUID = 2L;

  /** Not serialized: an exception that comes back from elsewhere has no findings. */
  private transient Raise raise;

  /**
   * The message of an exception that comes back from elsewhere.
   *
   * @serial what {@link #getMessage} said when it left
   */
  private String text = "";

  /**
   * What the log is told of the reason.
   *
   * @serial the cause, or null
   */
  private Throwable cause;

  /**
   * Raises one finding.
   *
   * @param finding what the client is told
   */
  public ErrataException(Finding finding) {
    this(finding, true);
  }

  /**
   * Raises one finding because of an exception.
   *
   * @param finding what the client is told
   * @param cause what the log is told
   */
  public ErrataException(Finding finding, Throwable cause) {
    this(finding);
    this.cause = cause;
  }

  private ErrataException(Raise raise, boolean withStackTrace) {
    super(null, null, withStackTrace, withStackTrace);
    this.raise = requireNonNull(raise, "finding");
  }

  /**
   * Raises an entry by its id, which is looked up when the request is answered. An id that the
   * catalogue does not have is answered as a server error, and the log says so.
   *
   * @param id the id of an entry, or the name of an HTTP status such as {@code not-found}
   * @return an exception to throw
   * @throws IllegalArgumentException if it is not of the form of an {@link
   *     org.errata.catalogue.EntryId}
   */
  public static ErrataException of(String id) {
    return new ErrataException(Raised.of(id), true);
  }

  /**
   * Raises an entry of which nothing more is known.
   *
   * @param entry what the client is told
   * @return an exception to throw
   */
  public static ErrataException of(Entry entry) {
    return new ErrataException(Finding.of(entry));
  }

  /**
   * Raises several findings at once.
   *
   * @param findings what the client is told; the first decides the status
   * @return an exception to throw
   * @throws IllegalArgumentException if there are none
   */
  public static ErrataException of(List<Finding> findings) {
    if (findings.isEmpty()) {
      throw new IllegalArgumentException("an exception needs at least one finding to carry");
    }
    return new ErrataException(
        findings.stream().map(Raise.class::cast).reduce(Raise::after).orElseThrow(), true);
  }

  /**
   * Raises an entry without the cost of a stack trace, for errors that are the client's and so
   * frequent that nobody would read where they came from. The exception has no suppressed
   * exceptions either.
   *
   * @param id the id of an entry, or the name of an HTTP status such as {@code not-found}
   * @return an exception to throw
   * @throws IllegalArgumentException if it is not of the form of an {@link
   *     org.errata.catalogue.EntryId}
   */
  public static ErrataException stackless(String id) {
    return new ErrataException(Raised.of(id), false);
  }

  /**
   * Raises a finding without the cost of a stack trace, as {@link #stackless(String)} does.
   *
   * @param finding what the client is told
   * @return an exception to throw
   */
  public static ErrataException stackless(Finding finding) {
    return new ErrataException(finding, false);
  }

  /**
   * Adds an argument to the entry that was named last. The client sees it.
   *
   * @param name the name of a placeholder
   * @param value what to put in its place
   * @return this exception
   */
  public ErrataException with(String name, Object value) {
    raise = raise.with(name, value);
    return this;
  }

  /**
   * Adds a header field for the answer to the entry that was named last.
   *
   * @param name the field's name
   * @param value its value
   * @return this exception
   */
  public ErrataException withHeader(String name, String value) {
    raise = raise.withHeader(name, value);
    return this;
  }

  /**
   * Raises one more entry in the same answer; the first one decides the status.
   *
   * @param id the id of an entry
   * @return this exception
   * @throws IllegalArgumentException if it is not of the form of an {@link
   *     org.errata.catalogue.EntryId}
   */
  public ErrataException and(String id) {
    raise = Raise.after(raise, Raised.of(id));
    return this;
  }

  /**
   * Says why, to the log alone.
   *
   * @param cause what led to this
   * @return this exception
   */
  public ErrataException because(Throwable cause) {
    this.cause = cause;
    return this;
  }

  @Override
  public List<Finding> findings(Catalogue catalogue) {
    return raise == null ? List.of() : Raise.in(catalogue, raise);
  }

  @Override
  public synchronized Throwable getCause() {
    return cause;
  }

  @Override
  public String getMessage() {
    return raise == null ? text : Raise.inWords(raise);
  }

  /**
   * Keeps the message, as the findings stay here.
   *
   * @serialData the fields, the message among them
   * @param out where they go
   * @throws IOException if they cannot be written
   */
  @Serial
  private void writeObject(ObjectOutputStream out) throws IOException {
    text = getMessage();
    out.defaultWriteObject();
  }
}
