package org.errata.servlet.message;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.errata.Problem;
import org.errata.response.ErrorResponse;

/**
 * The header fields of an error response, except its length.
 *
 * @param requestIdHeader the field that carries the request id
 * @param translated whether the language of an error response depends on the request
 * @param challenge the {@code WWW-Authenticate} of a 401 that has none
 */
public record ErrorResponseHeaders(
    String requestIdHeader, boolean translated, Optional<String> challenge) {

  private static final int UNAUTHORIZED = 401;

  /**
   * Sets the fields. A field about the exchange that is set already is kept.
   *
   * @param response the fields of the response
   * @param rendered the error response
   */
  public void set(HeaderFields response, RenderedResponse rendered) {
    ErrorResponse errorResponse = rendered.response();
    response.setContentType(rendered.contentType());
    response.set("Cache-Control", "no-store");
    response.set("X-Content-Type-Options", "nosniff");
    response.set(requestIdHeader, errorResponse.requestId().value());
    addVary(response, "Accept");
    if (translated) {
      addVary(response, "Accept-Language");
      response.set("Content-Language", languagesOf(errorResponse));
    }
    setAbsent(errorResponse.problems(), response);
    setAbsent(response, rendered.headers());
  }

  /**
   * Sets the fields that problems ask for, unless they are set already.
   *
   * @param problems the problems, at least one
   * @param response the fields of the response
   */
  public void setAbsent(List<Problem> problems, HeaderFields response) {
    setAbsent(response, ErrorResponse.headersOf(problems));
    if (challenge.isPresent() && problems.get(0).entry().status() == UNAUTHORIZED) {
      setAbsent(response, Map.of("WWW-Authenticate", challenge.get()));
    }
  }

  private static void setAbsent(HeaderFields response, Map<String, String> fields) {
    if (!fields.isEmpty()) {
      fields.forEach(
          (name, value) -> {
            if (!response.contains(name)) {
              response.set(name, value);
            }
          });
    }
  }

  private static String languagesOf(ErrorResponse response) {
    return response.problems().size() == 1
        ? languageOf(response.first(), response)
        : response.problems().stream()
            .map(problem -> languageOf(problem, response))
            .distinct()
            .collect(Collectors.joining(", "));
  }

  private static String languageOf(Problem problem, ErrorResponse response) {
    return problem.entry().text(response.language()).language().toLanguageTag();
  }

  /** Adds to the fields that are set already. */
  private static void addVary(HeaderFields response, String field) {
    if (!response.contains("Vary") || !varies(response, field)) {
      response.add("Vary", field);
    }
  }

  private static boolean varies(HeaderFields response, String field) {
    for (String line : response.values("Vary")) {
      if (line.indexOf(',') < 0 ? covers(line, field) : coversOne(line, field)) {
        return true;
      }
    }
    return false;
  }

  private static boolean coversOne(String line, String field) {
    for (String name : line.split(",", -1)) {
      if (covers(name, field)) {
        return true;
      }
    }
    return false;
  }

  private static boolean covers(String name, String field) {
    return name.strip().equalsIgnoreCase(field) || name.strip().equals("*");
  }
}
