package org.errata.servlet.framework;

import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Map;
import org.errata.Violation;
import org.errata.Violation.Place;

/**
 * Which part of a request becomes an argument of a method, as annotations of Spring MVC or Jakarta
 * REST say.
 *
 * @param place the part of the request
 * @param name the name of the parameter, header field or path variable; empty for the body, and for
 *     an object that is made of several parameters
 */
record ArgumentSource(Place place, String name) {

  /** The request body. */
  static final ArgumentSource BODY = new ArgumentSource(Place.POINTER, "");

  /** An object whose properties are parameters of the request. */
  private static final ArgumentSource PARAMETERS = new ArgumentSource(Place.PARAMETER, "");

  private static final ArgumentSource COOKIE = new ArgumentSource(Place.HEADER, "Cookie");

  private static final String REST = "jakarta.ws.rs.";
  private static final String SPRING = "org.springframework.web.bind.annotation.";

  private static final Map<String, Place> NAMED =
      Map.of(
          REST + "QueryParam", Place.PARAMETER,
          REST + "FormParam", Place.PARAMETER,
          REST + "PathParam", Place.PATH,
          REST + "MatrixParam", Place.PATH,
          REST + "HeaderParam", Place.HEADER,
          SPRING + "RequestParam", Place.PARAMETER,
          SPRING + "PathVariable", Place.PATH,
          SPRING + "MatrixVariable", Place.PATH,
          SPRING + "RequestHeader", Place.HEADER);

  private static final Map<String, ArgumentSource> OTHERS =
      Map.of(
          REST + "BeanParam", PARAMETERS,
          REST + "CookieParam", COOKIE,
          SPRING + "CookieValue", COOKIE,
          SPRING + "ModelAttribute", PARAMETERS,
          SPRING + "RequestBody", BODY,
          SPRING + "RequestPart", BODY);

  /**
   * Returns what the annotations of an argument say.
   *
   * @param annotations those of the parameter of the method
   * @param parameterName the name of the parameter of the method
   * @param otherwise what to return if none of them is known
   */
  static ArgumentSource of(
      List<Annotation> annotations, String parameterName, ArgumentSource otherwise)
      throws ReflectiveOperationException {
    for (Annotation annotation : annotations) {
      String type = annotation.annotationType().getName();
      if (OTHERS.containsKey(type)) {
        return OTHERS.get(type);
      }
      Place place = NAMED.get(type);
      if (place != null) {
        Object name = annotation.annotationType().getMethod("value").invoke(annotation);
        if (name.equals("") && type.startsWith(SPRING)) {
          name = annotation.annotationType().getMethod("name").invoke(annotation);
        }
        return new ArgumentSource(place, name.equals("") ? parameterName : name.toString());
      }
    }
    return otherwise;
  }

  /** Tells whether the argument is an object that is made of several parts of the request. */
  boolean isOfParameters() {
    return equals(PARAMETERS);
  }

  /**
   * Returns a violation of the argument, or of what is in it.
   *
   * @param path the names and indexes that lead from the argument to the value
   * @param detail what is wrong
   */
  Violation violation(List<String> path, String detail) {
    if (place == Place.POINTER) {
      return Violation.at(JsonPlace.pointer(path), detail);
    }
    String full = name.isEmpty() ? label(path) : name;
    return new Violation(place, full, detail, Map.of());
  }

  /** Writes a path as forms do: {@code items[0].name}. */
  private static String label(List<String> path) {
    StringBuilder label = new StringBuilder();
    for (String segment : path) {
      boolean isIndex = !segment.isEmpty() && segment.chars().allMatch(Character::isDigit);
      if (isIndex) {
        label.append('[').append(segment).append(']');
      } else {
        label.append(label.isEmpty() ? "" : ".").append(segment);
      }
    }
    return label.toString();
  }
}
