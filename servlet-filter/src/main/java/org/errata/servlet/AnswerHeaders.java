package org.errata.servlet;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.errata.Problem;
import org.errata.representation.Representation;
import org.errata.response.ErrorResponse;

/**
 * The header of an answer, but for its length.
 *
 * @param requestIdHeader the field that carries the id of the request
 * @param translated whether the language of an answer depends on the request
 */
record AnswerHeaders(String requestIdHeader, boolean translated) {

  /**
   * Sets the fields. What the application has said about the exchange counts more.
   *
   * @param blank whether nobody has set a field before for certain
   */
  void set(HttpServletResponse response, ErrorResponse report, Representation form, boolean blank) {
    response.setContentType(form.contentType());
    set(response, "Cache-Control", "no-store", blank);
    set(response, "X-Content-Type-Options", "nosniff", blank);
    set(response, requestIdHeader, report.requestId().value(), blank);
    if (blank || !response.containsHeader("Vary")) {
      response.addHeader("Vary", "Accept");
      if (translated) {
        response.addHeader("Vary", "Accept-Language");
      }
    } else {
      varyAlso(response);
    }
    if (translated) {
      set(response, "Content-Language", languagesOf(report), blank);
    }
    setOf(report.problems(), response);
    setIfAbsent(response, form.headers());
  }

  /** Sets what problems ask for on an answer that somebody else will write. */
  static void setOf(List<Problem> problems, HttpServletResponse response) {
    setIfAbsent(response, ErrorResponse.headersOf(problems));
  }

  private static void setIfAbsent(HttpServletResponse response, Map<String, String> headers) {
    if (!headers.isEmpty()) {
      headers.forEach(
          (name, value) -> {
            if (!response.containsHeader(name)) {
              response.setHeader(name, value);
            }
          });
    }
  }

  /** What is not there need not be looked for to be replaced, which costs objects on Jetty. */
  private static void set(HttpServletResponse response, String name, String value, boolean blank) {
    if (blank) {
      response.addHeader(name, value);
    } else {
      response.setHeader(name, value);
    }
  }

  private static String languagesOf(ErrorResponse report) {
    return report.problems().size() == 1
        ? languageOf(report.first(), report)
        : report.problems().stream()
            .map(problem -> languageOf(problem, report))
            .distinct()
            .collect(Collectors.joining(", "));
  }

  private static String languageOf(Problem problem, ErrorResponse report) {
    return problem.entry().text(report.language()).language().toLanguageTag();
  }

  /** What the application has said already is not said again. */
  private void varyAlso(HttpServletResponse response) {
    if (!varies(response, "Accept")) {
      response.addHeader("Vary", "Accept");
    }
    if (translated && !varies(response, "Accept-Language")) {
      response.addHeader("Vary", "Accept-Language");
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
