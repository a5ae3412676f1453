package org.errata.servlet.respond;

import jakarta.servlet.http.HttpServletResponse;
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
record ErrorResponseHeaders(
    String requestIdHeader, boolean translated, Optional<String> challenge) {

  private static final int UNAUTHORIZED = 401;

  /** Sets the fields. A field about the exchange that the application has set is kept. */
  void set(HttpServletResponse response, RenderedResponse rendered) {
    ErrorResponse errorResponse = rendered.response();
    response.setContentType(rendered.contentType());
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader(requestIdHeader, errorResponse.requestId().value());
    addVary(response, "Accept");
    if (translated) {
      addVary(response, "Accept-Language");
      response.setHeader("Content-Language", languagesOf(errorResponse));
    }
    setAbsent(errorResponse.problems(), response);
    setAbsent(response, rendered.headers());
  }

  /** Sets the fields that problems ask for, unless the application has set them. */
  void setAbsent(List<Problem> problems, HttpServletResponse response) {
    setAbsent(response, ErrorResponse.headersOf(problems));
    if (challenge.isPresent() && problems.get(0).entry().status() == UNAUTHORIZED) {
      setAbsent(response, Map.of("WWW-Authenticate", challenge.get()));
    }
  }

  private static void setAbsent(HttpServletResponse response, Map<String, String> fields) {
    if (!fields.isEmpty()) {
      fields.forEach(
          (name, value) -> {
            if (!response.containsHeader(name)) {
              response.setHeader(name, value);
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

  /** Adds to the fields that the application has set already. */
  private static void addVary(HttpServletResponse response, String field) {
    if (!response.containsHeader("Vary") || !varies(response, field)) {
      response.addHeader("Vary", field);
    }
  }

  private static boolean varies(HttpServletResponse response, String field) {
    for (String line : response.getHeaders("Vary")) {
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
