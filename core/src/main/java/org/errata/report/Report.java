package org.errata.report;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What one failed request is answered with.
 *
 * @param findings what has gone wrong, at least one; the first decides the status
 * @param requestId the name of the request, in the answer and in the log
 * @param language the language that the client prefers among those of the catalogue; an entry that
 *     does not know it speaks its own
 * @param origin scheme and authority of the server as the client calls it, {@code
 *     https://api.example.com}, to make links absolute; empty if it is not known
 */
public record Report(List<Finding> findings, RequestId requestId, Locale language, String origin) {

  /**
   * Copies the findings.
   *
   * @param findings at least one
   * @param requestId the name of the request
   * @param language a language
   * @param origin scheme and authority, or empty
   * @throws IllegalArgumentException if there are no findings
   */
  public Report {
    findings = List.copyOf(findings);
    requireNonNull(requestId, "requestId");
    requireNonNull(language, "language");
    requireNonNull(origin, "origin");
    if (findings.isEmpty()) {
      throw new IllegalArgumentException("a report needs at least one finding");
    }
  }

  /**
   * Makes a report in the entries' own language, whose links are not absolute.
   *
   * @param findings at least one
   * @param requestId the name of the request
   * @throws IllegalArgumentException if there are no findings
   */
  public Report(List<Finding> findings, RequestId requestId) {
    this(findings, requestId, Locale.ROOT, "");
  }

  /**
   * Returns the first finding, which decides the status.
   *
   * @return the most urgent of the findings
   */
  public Finding first() {
    return findings.get(0);
  }

  /**
   * Returns the HTTP status of the answer.
   *
   * @return 400 to 599
   */
  public int status() {
    return first().entry().status();
  }

  /**
   * Returns the header fields of the answer that follow from what has gone wrong, as {@link
   * Findings#headersOf} has them.
   *
   * @return fields by name, in which case does not matter
   */
  public Map<String, String> headers() {
    return Findings.headersOf(findings);
  }
}
