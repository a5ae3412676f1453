package org.errata.servlet.framework;

import java.lang.annotation.Annotation;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Properties that are parts of a request: those of a {@code BeanParam} and of a resource class
 * (Jakarta RESTful Web Services 3.1 section 3.2).
 */
final class BeanProperties {

  private BeanProperties() {}

  /**
   * Returns which part of a request a property is.
   *
   * @param bean the class that has the first property of the path
   * @param path the names that lead to the property
   * @param otherwise what to return if no annotation tells it
   */
  static ArgumentSource sourceOf(Class<?> bean, List<String> path, ArgumentSource otherwise)
      throws ReflectiveOperationException {
    Class<?> owner = bean;
    for (String name : path) {
      Field field = field(owner, name);
      ArgumentSource source = ArgumentSource.of(annotations(owner, field, name), name, null);
      if (source == null || field == null || !source.isOfParameters()) {
        return source == null ? otherwise : source;
      }
      owner = field.getType();
    }
    return otherwise;
  }

  private static Field field(Class<?> owner, String name) {
    for (Class<?> c = owner; c != null; c = c.getSuperclass()) {
      for (Field field : c.getDeclaredFields()) {
        if (field.getName().equals(name)) {
          return field;
        }
      }
    }
    return null;
  }

  /** Returns those of the field, and of the methods that get and set the property. */
  private static List<Annotation> annotations(Class<?> owner, Field field, String name) {
    List<Annotation> annotations = new ArrayList<>();
    if (field != null) {
      annotations.addAll(List.of(field.getAnnotations()));
    }
    if (!name.isEmpty()) {
      String suffix = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
      List<String> accessors = List.of("get" + suffix, "is" + suffix, "set" + suffix);
      for (Method method : owner.getMethods()) {
        if (accessors.contains(method.getName())) {
          annotations.addAll(List.of(method.getAnnotations()));
        }
      }
    }
    return annotations;
  }
}
