package org.errata.servlet.framework;

import java.util.LinkedHashSet;
import java.util.Set;

/** Recognizes classes by name, as those of an application cannot be seen. */
final class TypeNames {

  private TypeNames() {}

  /**
   * Tells whether an object is an instance of a type.
   *
   * @param object any object
   * @param name the binary name of a class or an interface
   * @return whether its class, a superclass or an interface of these has this name
   */
  static boolean isInstance(Object object, String name) {
    for (Class<?> type = object.getClass(); type != null; type = type.getSuperclass()) {
      if (type.getName().equals(name) || hasInterface(type, name)) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasInterface(Class<?> type, String name) {
    for (Class<?> declared : type.getInterfaces()) {
      if (declared.getName().equals(name) || hasInterface(declared, name)) {
        return true;
      }
    }
    return false;
  }

  /** Returns a type with all its superclasses and interfaces, the type itself first. */
  static Set<Class<?>> supertypes(Class<?> type) {
    Set<Class<?>> found = new LinkedHashSet<>();
    for (Class<?> t = type; t != null; t = t.getSuperclass()) {
      found.add(t);
      for (Class<?> declared : t.getInterfaces()) {
        found.addAll(supertypes(declared));
      }
    }
    return found;
  }
}
