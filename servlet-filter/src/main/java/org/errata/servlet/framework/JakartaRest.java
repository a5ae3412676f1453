package org.errata.servlet.framework;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.errata.Problem;
import org.errata.Violation;
import org.errata.catalogue.Catalogue;
import org.errata.catalogue.Entry;

/**
 * Jakarta REST, in any implementation. A {@code WebApplicationException} has the status of its
 * response, and the header fields about the exchange. Its text is for the log alone. Thread-safe.
 */
final class JakartaRest implements Framework {

  private static final int BAD_REQUEST = 400;
  private static final String EXCEPTION = "jakarta.ws.rs.WebApplicationException";
  private static final String JERSEY_PARAMETER = "org.glassfish.jersey.server.ParamException";

  /** A redirect is no error, so that its target is none of an error response. */
  private static final Set<String> LEFT_OUT = Set.of("location");

  private final Catalogue catalogue;
  private final JsonLibraries json;

  JakartaRest(Catalogue catalogue, JsonLibraries json) {
    this.catalogue = catalogue;
    this.json = json;
  }

  @Override
  public Optional<Problem> problemOf(Throwable thrown, HttpServletRequest request)
      throws ReflectiveOperationException {
    if (!TypeNames.isInstance(thrown, EXCEPTION)) {
      return Optional.empty();
    }
    PublicMethods methods = new PublicMethods();
    Object response = methods.call(thrown, "getResponse");
    int status = (int) methods.call(response, "getStatus");
    if (!Entry.isErrorStatus(status)) {
      return Optional.empty();
    }
    Problem problem = withHeaders(Problem.of(catalogue.byStatus(status)), response, methods);
    return Optional.of(problem.withViolations(violations(thrown, status, request, methods)));
  }

  private List<Violation> violations(
      Throwable thrown, int status, HttpServletRequest request, PublicMethods methods)
      throws ReflectiveOperationException {
    if (status != BAD_REQUEST) {
      return List.of();
    }
    Optional<Violation> violation = json.violationIn(thrown, request);
    return (violation.isPresent() ? violation : ofParameter(thrown, methods)).stream().toList();
  }

  /** Jersey names the parameter that it cannot convert. */
  private static Optional<Violation> ofParameter(Throwable thrown, PublicMethods methods)
      throws ReflectiveOperationException {
    if (!TypeNames.isInstance(thrown, JERSEY_PARAMETER)) {
      return Optional.empty();
    }
    String name = methods.call(thrown, "getParameterName").toString();
    String detail = JsonComplaint.Kind.VALUE.detail();
    return Optional.of(
        switch (((Class<?>) methods.call(thrown, "getParameterType")).getSimpleName()) {
          case "HeaderParam" -> Violation.inHeader(name, detail);
          case "CookieParam" -> Violation.inHeader("Cookie", detail);
          default -> Violation.inQuery(name, detail);
        });
  }

  private static Problem withHeaders(Problem problem, Object response, PublicMethods methods)
      throws ReflectiveOperationException {
    Problem with = problem;
    Map<?, ?> headers = (Map<?, ?>) methods.call(response, "getStringHeaders");
    for (Map.Entry<?, ?> header : headers.entrySet()) {
      String name = header.getKey().toString();
      if (LEFT_OUT.contains(name.toLowerCase(Locale.ROOT))) {
        continue;
      }
      String value =
          ((Collection<?>) header.getValue())
              .stream().map(String::valueOf).collect(Collectors.joining(", "));
      try {
        with = with.withHeader(name, value);
      } catch (IllegalArgumentException describesBody) {
        // such as Content-Type, which is that of another body
      }
    }
    return with;
  }
}
