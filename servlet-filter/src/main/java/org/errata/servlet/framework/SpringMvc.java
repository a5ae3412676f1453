package org.errata.servlet.framework;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.annotation.Annotation;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.errata.Problem;
import org.errata.Violation;
import org.errata.catalogue.Catalogue;
import org.errata.catalogue.Entry;

/**
 * Spring MVC 6 and 7. The status and the header fields are those that Spring gives an exception.
 * Its texts are for the log alone, as they name classes and values. Thread-safe.
 */
final class SpringMvc implements Framework {

  private static final int BAD_REQUEST = 400;
  private static final int INTERNAL_SERVER_ERROR = 500;
  private static final String SPRING = "org.springframework.";
  private static final String WITH_STATUS = SPRING + "web.server.ResponseStatusException";
  private static final String STATUS_ANNOTATION = SPRING + "web.bind.annotation.ResponseStatus";

  private final Catalogue catalogue;
  private final JsonLibraries json;

  SpringMvc(Catalogue catalogue, JsonLibraries json) {
    this.catalogue = catalogue;
    this.json = json;
  }

  @Override
  public Optional<Problem> problemOf(Throwable thrown, HttpServletRequest request)
      throws ReflectiveOperationException {
    PublicMethods methods = new PublicMethods();
    if (TypeNames.isInstance(thrown, SPRING + "web.ErrorResponse")) {
      return ofErrorResponse(thrown, methods);
    }
    if (TypeNames.isInstance(thrown, SPRING + "http.converter.HttpMessageNotReadableException")) {
      return ofUnreadableBody(thrown, request, methods);
    }
    if (TypeNames.isInstance(thrown, SPRING + "beans.ConversionNotSupportedException")) {
      return Optional.empty();
    }
    if (TypeNames.isInstance(thrown, SPRING + "beans.TypeMismatchException")
        || TypeNames.isInstance(thrown, SPRING + "validation.BindException")) {
      return Optional.of(
          withViolations(Problem.of(catalogue.byStatus(BAD_REQUEST)), thrown, methods));
    }
    return ofAnnotation(thrown, methods);
  }

  private Optional<Problem> ofErrorResponse(Throwable thrown, PublicMethods methods)
      throws ReflectiveOperationException {
    int status = (int) methods.call(methods.call(thrown, "getStatusCode"), "value");
    if (!Entry.isErrorStatus(status)) {
      return Optional.empty();
    }
    Problem problem = Problem.of(catalogue.byStatus(status));
    if (status < INTERNAL_SERVER_ERROR) {
      problem = withViolations(problem, thrown, methods);
    }
    if (isOfApplication(thrown)
        && methods.call(methods.call(thrown, "getBody"), "getDetail") instanceof String detail
        && !detail.isBlank()) {
      problem = problem.withDetail(detail);
    }
    return Optional.of(withHeaders(problem, methods.call(thrown, "getHeaders"), methods));
  }

  /**
   * Whether the application has made the {@code ProblemDetail}. The reason of a {@code
   * ResponseStatusException} is for the log.
   */
  private static boolean isOfApplication(Throwable thrown) {
    String name = thrown.getClass().getName();
    return !TypeNames.isInstance(thrown, WITH_STATUS)
        && (!name.startsWith(SPRING) || name.equals(SPRING + "web.ErrorResponseException"));
  }

  /** The headers are a map in Spring 6, and have a method of their own in Spring 7. */
  private static Problem withHeaders(Problem problem, Object headers, PublicMethods methods)
      throws ReflectiveOperationException {
    Problem with = problem;
    Object fields =
        headers instanceof Map<?, ?> map ? map.entrySet() : methods.call(headers, "headerSet");
    for (Object field : (Collection<?>) fields) {
      Map.Entry<?, ?> entry = (Map.Entry<?, ?>) field;
      String value =
          ((Collection<?>) entry.getValue())
              .stream().map(String::valueOf).collect(Collectors.joining(", "));
      try {
        with = with.withHeader(entry.getKey().toString(), value);
      } catch (IllegalArgumentException describesBody) {
        // such as Content-Length, which is that of another body
      }
    }
    return with;
  }

  private static Problem withViolations(Problem problem, Throwable thrown, PublicMethods methods)
      throws ReflectiveOperationException {
    return problem.withViolations(ViolationOrder.first(new SpringViolations(methods).of(thrown)));
  }

  /** Unless it is the response to a request that the application itself has sent. */
  private Optional<Problem> ofUnreadableBody(
      Throwable thrown, HttpServletRequest request, PublicMethods methods)
      throws ReflectiveOperationException {
    Object message = methods.call(thrown, "getHttpInputMessage");
    if (message != null
        && TypeNames.isInstance(message, SPRING + "http.client.ClientHttpResponse")) {
      return Optional.empty();
    }
    Problem problem = Problem.of(catalogue.byStatus(BAD_REQUEST));
    if (MessageText.of(thrown).startsWith("Required request body is missing")) {
      return Optional.of(problem.withViolation(Violation.at("", SpringViolations.MISSING)));
    }
    return Optional.of(
        json.violationIn(thrown, request).map(problem::withViolation).orElse(problem));
  }

  private Optional<Problem> ofAnnotation(Throwable thrown, PublicMethods methods)
      throws ReflectiveOperationException {
    for (Class<?> type = thrown.getClass(); type != null; type = type.getSuperclass()) {
      for (Annotation annotation : type.getDeclaredAnnotations()) {
        if (annotation.annotationType().getName().equals(STATUS_ANNOTATION)) {
          int status = statusOf(annotation, methods);
          return Entry.isErrorStatus(status)
              ? Optional.of(Problem.of(catalogue.byStatus(status)))
              : Optional.empty();
        }
      }
    }
    return Optional.empty();
  }

  /** Either attribute may have it; 500 is the default of both. */
  private static int statusOf(Annotation annotation, PublicMethods methods)
      throws ReflectiveOperationException {
    for (String attribute : List.of("code", "value")) {
      Object status = annotation.annotationType().getMethod(attribute).invoke(annotation);
      int value = (int) methods.call(status, "value");
      if (value != INTERNAL_SERVER_ERROR) {
        return value;
      }
    }
    return INTERNAL_SERVER_ERROR;
  }
}
