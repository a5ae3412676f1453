package org.errata.servlet.framework;

import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import org.errata.Violation;
import org.errata.Violation.Place;

/**
 * The path of a constraint violation (Jakarta Validation 3.0 section 6.2).
 *
 * @param source what the path begins at: the body, or another part of a request that is an argument
 *     of a method
 * @param segments the names, indexes and keys that lead to the value; they end at the elements of a
 *     set, which have none
 * @param isReturnValue whether it is what a method has returned
 */
record ConstraintPath(ArgumentSource source, List<String> segments, boolean isReturnValue) {

  Violation violation(String detail) {
    return source.violation(segments, detail);
  }

  /**
   * Reads the path of a violation.
   *
   * @param violation a {@code jakarta.validation.ConstraintViolation}
   */
  static ConstraintPath of(Object violation, PublicMethods methods)
      throws ReflectiveOperationException {
    return new Reader(violation, methods).read();
  }

  /** What is known of the nodes that were read. Used by one thread. */
  private static final class Reader {

    private final Object violation;
    private final PublicMethods methods;
    private final List<String> segments = new ArrayList<>();
    private Object executable;
    private Object parameter;
    private boolean isReturnValue;
    private boolean isBean;
    private boolean isComplete = true;

    Reader(Object violation, PublicMethods methods) {
      this.violation = violation;
      this.methods = methods;
    }

    ConstraintPath read() throws ReflectiveOperationException {
      for (Object node : (Iterable<?>) methods.call(violation, "getPropertyPath")) {
        switch (methods.call(node, "getKind").toString()) {
          case "METHOD", "CONSTRUCTOR" -> executable = node;
          case "PARAMETER" -> parameter = node;
          case "RETURN_VALUE" -> isReturnValue = true;
          case "CONTAINER_ELEMENT" -> addContainer(node);
          case "BEAN", "PROPERTY" -> addProperty(node);
          default -> {
            // several arguments together have no place of their own
          }
        }
      }
      return new ConstraintPath(
          parameter == null
              ? BeanProperties.sourceOf(rootClass(), segments, ArgumentSource.BODY)
              : source(),
          segments,
          isReturnValue);
    }

    private Class<?> rootClass() throws ReflectiveOperationException {
      return (Class<?>) methods.call(violation, "getRootBeanClass");
    }

    private void addProperty(Object node) throws ReflectiveOperationException {
      isBean = true;
      addContainer(node);
      Object name = methods.call(node, "getName");
      if (isComplete && name != null) {
        segments.add(name.toString());
      }
    }

    /** Adds the index or key of the container that a node is in; elements of a set have neither. */
    private void addContainer(Object node) throws ReflectiveOperationException {
      if (!isComplete || !methods.call(node, "isInIterable").equals(true)) {
        return;
      }
      Object index = methods.call(node, "getIndex");
      Object key = index == null ? methods.call(node, "getKey") : index;
      if (key == null) {
        isComplete = false;
      } else {
        segments.add(key.toString());
      }
    }

    /** Without an annotation, a bean is taken for the body, and another value for a parameter. */
    private ArgumentSource source() throws ReflectiveOperationException {
      String name = methods.call(parameter, "getName").toString();
      List<Annotation> annotations = new ArrayList<>();
      boolean isResource = false;
      Class<?> type = Object.class;
      for (Method method : declarations()) {
        int index = (int) methods.call(parameter, "getParameterIndex");
        annotations.addAll(List.of(method.getParameterAnnotations()[index]));
        isResource |= isResourceMethod(method);
        type = method.getParameterTypes()[index];
      }
      ArgumentSource source =
          ArgumentSource.of(
              annotations,
              name,
              isBean || isResource
                  ? ArgumentSource.BODY
                  : new ArgumentSource(Place.PARAMETER, name));
      return source.isOfParameters() ? BeanProperties.sourceOf(type, segments, source) : source;
    }

    /** Returns the method in all classes and interfaces that declare it. */
    private List<Method> declarations() throws ReflectiveOperationException {
      String name = methods.call(executable, "getName").toString();
      Class<?>[] types =
          ((List<?>) methods.call(executable, "getParameterTypes")).toArray(Class<?>[]::new);
      List<Method> found = new ArrayList<>();
      for (Class<?> type : TypeNames.supertypes(rootClass())) {
        try {
          found.add(type.getDeclaredMethod(name, types));
        } catch (NoSuchMethodException inherited) {
          // another type declares it
        }
      }
      return found;
    }

    /** What has no annotation is the entity (Jakarta RESTful Web Services 3.1 section 3.3.2.1). */
    private static boolean isResourceMethod(Method method) {
      for (Annotation annotation : method.getAnnotations()) {
        if (annotation.annotationType().getName().startsWith("jakarta.ws.rs.")) {
          return true;
        }
      }
      return false;
    }
  }
}
