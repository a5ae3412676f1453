package org.errata.servlet.framework;

import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.List;
import org.errata.Violation;
import org.errata.Violation.Place;

/** What is wrong in a request, as exceptions of Spring MVC tell it. Used by one thread. */
final class SpringViolations {

  /** What is said of something that is not there. */
  static final String MISSING = "is missing";

  private static final String WRONG_TYPE = JsonComplaint.Kind.VALUE.detail();
  private static final String BIND = "org.springframework.web.bind.";
  private static final String METHOD = "org.springframework.web.method.annotation.";
  private static final ArgumentSource PARAMETERS = new ArgumentSource(Place.PARAMETER, "");

  private final PublicMethods methods;

  SpringViolations(PublicMethods methods) {
    this.methods = methods;
  }

  /** Returns the violations of an exception; none if it tells none. */
  List<Violation> of(Throwable thrown) throws ReflectiveOperationException {
    if (is(thrown, METHOD + "HandlerMethodValidationException")) {
      return ofArguments(thrown);
    }
    if (is(thrown, "org.springframework.validation.BindException")) {
      ArgumentSource source =
          is(thrown, BIND + "MethodArgumentNotValidException")
              ? sourceOf(methods.call(thrown, "getParameter"), PARAMETERS)
              : PARAMETERS;
      List<Violation> violations = new ArrayList<>();
      addErrors((List<?>) methods.call(thrown, "getAllErrors"), source, List.of(), violations);
      return violations;
    }
    if (is(thrown, METHOD + "MethodArgumentTypeMismatchException")) {
      String name = methods.call(thrown, "getName").toString();
      return List.of(
          sourceOf(methods.call(thrown, "getParameter"), new ArgumentSource(Place.PARAMETER, name))
              .violation(List.of(), WRONG_TYPE));
    }
    if (is(thrown, "org.springframework.beans.TypeMismatchException")) {
      return methods.call(thrown, "getPropertyName") instanceof String name
          ? List.of(Violation.inQuery(name, WRONG_TYPE))
          : List.of();
    }
    return ofMissing(thrown);
  }

  private static boolean is(Object object, String name) {
    return TypeNames.isInstance(object, name);
  }

  private List<Violation> ofMissing(Throwable thrown) throws ReflectiveOperationException {
    if (is(thrown, BIND + "MissingServletRequestParameterException")) {
      return List.of(Violation.inQuery(name(thrown, "getParameterName"), MISSING));
    }
    if (is(
        thrown, "org.springframework.web.multipart.support.MissingServletRequestPartException")) {
      return List.of(Violation.inQuery(name(thrown, "getRequestPartName"), MISSING));
    }
    if (is(thrown, BIND + "MissingRequestHeaderException")) {
      return List.of(Violation.inHeader(name(thrown, "getHeaderName"), MISSING));
    }
    if (is(thrown, BIND + "MissingRequestCookieException")) {
      String cookie = name(thrown, "getCookieName");
      return List.of(Violation.inHeader("Cookie", "has no cookie " + cookie));
    }
    if (is(thrown, BIND + "MissingMatrixVariableException")) {
      return List.of(Violation.inPath(name(thrown, "getVariableName"), MISSING));
    }
    return List.of();
  }

  private String name(Throwable thrown, String method) throws ReflectiveOperationException {
    return methods.call(thrown, method).toString();
  }

  private List<Violation> ofArguments(Throwable thrown) throws ReflectiveOperationException {
    List<Violation> violations = new ArrayList<>();
    for (Object result : (List<?>) methods.call(thrown, "getParameterValidationResults")) {
      Object parameter = methods.call(result, "getMethodParameter");
      boolean isBean = is(result, "org.springframework.validation.method.ParameterErrors");
      ArgumentSource otherwise =
          isBean ? PARAMETERS : new ArgumentSource(Place.PARAMETER, nameOf(parameter));
      List<String> container = new ArrayList<>();
      Object index = methods.call(result, "getContainerIndex");
      Object key = index == null ? methods.call(result, "getContainerKey") : index;
      if (key != null) {
        container.add(key.toString());
      }
      addErrors(
          (List<?>) methods.call(result, isBean ? "getAllErrors" : "getResolvableErrors"),
          sourceOf(parameter, otherwise),
          container,
          violations);
    }
    return violations;
  }

  private void addErrors(
      List<?> errors, ArgumentSource source, List<String> container, List<Violation> violations)
      throws ReflectiveOperationException {
    for (Object error : errors) {
      List<String> path = new ArrayList<>(container);
      boolean isField = is(error, "org.springframework.validation.FieldError");
      if (isField) {
        path.addAll(segments(methods.call(error, "getField").toString()));
      }
      // the text of a binding failure has the value, and names classes
      boolean isBindingFailure = isField && methods.call(error, "isBindingFailure").equals(true);
      String detail =
          isBindingFailure
              ? methods.call(error, "getRejectedValue") == null ? MISSING : WRONG_TYPE
              : JakartaValidation.textOf(methods.call(error, "getDefaultMessage"));
      if (isField || source.place() == Place.POINTER || !source.name().isEmpty()) {
        violations.add(source.violation(path, detail));
      } else {
        // a constraint of the whole object, which is made of several parameters
        violations.add(Violation.inQuery(methods.call(error, "getObjectName").toString(), detail));
      }
    }
  }

  private ArgumentSource sourceOf(Object parameter, ArgumentSource otherwise)
      throws ReflectiveOperationException {
    Annotation[] annotations = (Annotation[]) methods.call(parameter, "getParameterAnnotations");
    return ArgumentSource.of(List.of(annotations), nameOf(parameter), otherwise);
  }

  private String nameOf(Object parameter) throws ReflectiveOperationException {
    Object name = methods.call(parameter, "getParameterName");
    return name == null
        ? methods.call(methods.call(parameter, "getParameter"), "getName").toString()
        : name.toString();
  }

  /** Reads {@code items[0].name}, in which a key may be in quotes. */
  private static List<String> segments(String field) {
    List<String> segments = new ArrayList<>();
    for (String part : field.split("[.\\[]", -1)) {
      String segment = part.endsWith("]") ? part.substring(0, part.length() - 1) : part;
      if (!segment.isEmpty()) {
        segments.add(segment.replaceAll("^['\"]|['\"]$", ""));
      }
    }
    return segments;
  }
}
