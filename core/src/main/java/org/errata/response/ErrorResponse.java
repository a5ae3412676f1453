package org.errata.response;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.errata.Problem;
import org.errata.RequestId;

/**
 * The response to a request that failed, before a representation renders it.
 *
 * @param problems at least one; the first one decides the status
 * @param requestId the id of the request, in the response and in the log
 * @param language the language for the client; an entry without a translation uses its own language
 */
public record ErrorResponse(List<Problem> problems, RequestId requestId, Locale language) {

  /**
   * Copies the problems.
   *
   * @param problems at least one
   * @param requestId the id of the request
   * @param language a language
   * @throws IllegalArgumentException if there are no problems
   */
  public ErrorResponse {
    problems = List.copyOf(problems);
    requireNonNull(requestId, "requestId");
    requireNonNull(language, "language");
    if (problems.isEmpty()) {
      throw new IllegalArgumentException("an error response needs at least one problem");
    }
  }

  /**
   * Makes an error response in the own language of each entry.
   *
   * @param problems at least one
   * @param requestId the id of the request
   * @throws IllegalArgumentException if there are no problems
   */
  public ErrorResponse(List<Problem> problems, RequestId requestId) {
    this(problems, requestId, Locale.ROOT);
  }

  /**
   * Returns the first problem, which decides the status.
   *
   * @return the first problem
   */
  public Problem first() {
    return problems.get(0);
  }

  /**
   * Returns the HTTP status.
   *
   * @return 400 to 599
   */
  public int status() {
    return first().entry().status();
  }

  /**
   * Returns the header fields of the problems.
   *
   * @return values by field name, as {@link #headersOf} returns them
   */
  public Map<String, String> headers() {
    return headersOf(problems);
  }

  /**
   * Returns the header fields of problems, then those of their entries; of the same name the first
   * one counts. So a 401 among several problems still has its challenge.
   *
   * @param problems the problems
   * @return values by field name; names ignore case
   */
  public static Map<String, String> headersOf(List<Problem> problems) {
    if (problems.size() == 1 && problems.get(0).headers().isEmpty()) {
      // the usual case needs no merging, as an entry has each name once
      return problems.get(0).entry().headers();
    }
    Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    for (Problem problem : problems) {
      problem.headers().forEach(headers::putIfAbsent);
    }
    for (Problem problem : problems) {
      problem.entry().headers().forEach(headers::putIfAbsent);
    }
    return headers;
  }
}
