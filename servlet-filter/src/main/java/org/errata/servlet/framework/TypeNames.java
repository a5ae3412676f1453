package org.errata.servlet.framework;

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
    for (Class<?> c = object.getClass(); c != null; c = c.getSuperclass()) {
      if (c.getName().equals(name) || hasInterface(c, name)) {
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
}
