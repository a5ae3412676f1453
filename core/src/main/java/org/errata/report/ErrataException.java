package org.errata.report;

import java.io.Serial;
import java.util.List;
import java.util.stream.Collectors;
import org.errata.catalogue.Entry;

/**
 * Raises catalogue entries from application code. The error filter answers with its findings,
 * however deeply the exception gets wrapped on the way. Its message and cause are for the log
 * alone; the client sees nothing of them.
 *
 * <pre>{@code
 * throw new ErrataException(Finding.of(profileIdNotFound), cause);
 * throw ErrataException.stackless(Finding.of(profileIdNotFound));
 * }</pre>
 */
public class ErrataException extends RuntimeException implements Findings {

  @Serial private static final long serialVersionUID = 1L;

  /** Not serialized: an exception that comes back from elsewhere has no findings. */
  private final transient List<Finding> findings;

  /**
   * Raises one finding.
   *
   * @param finding what the client is told
   */
  public ErrataException(Finding finding) {
    this(List.of(finding), null, true);
  }

  /**
   * Raises one finding because of an exception.
   *
   * @param finding what the client is told
   * @param cause what the log is told
   */
  public ErrataException(Finding finding, Throwable cause) {
    this(List.of(finding), cause, true);
  }

  private ErrataException(List<Finding> findings, Throwable cause, boolean withStackTrace) {
    super(textOf(findings), cause, withStackTrace, withStackTrace);
    if (findings.isEmpty()) {
      throw new IllegalArgumentException("an exception needs at least one finding to carry");
    }
    this.findings = List.copyOf(findings);
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
    return new ErrataException(findings, null, true);
  }

  /**
   * Raises a finding without the cost of a stack trace, for errors that are the client's and so
   * frequent that nobody would read where they came from. The exception has no suppressed
   * exceptions either.
   *
   * @param finding what the client is told
   * @return an exception to throw
   */
  public static ErrataException stackless(Finding finding) {
    return new ErrataException(List.of(finding), null, false);
  }

  @Override
  public List<Finding> findings() {
    return findings == null ? List.of() : findings;
  }

  private static String textOf(List<Finding> findings) {
    return findings.stream()
        .map(finding -> finding.entry().id() + ": " + finding.entry().message())
        .collect(Collectors.joining("; "));
  }
}
