package org.errata.catalogue;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * A public method without parameters by which a mapped exception tells the argument of a
 * placeholder. It is looked up anew for each exception: a cache by class would keep the class
 * loader of a web application alive. Immutable and thread-safe.
 */
public final class ExceptionAccessor {

  private final Method method;

  private ExceptionAccessor(Method method) {
    this.method = method;
  }

  /**
   * Finds a method that can be called from here. Where a class is not accessible, its method is
   * called through a superclass or an interface that declares it.
   *
   * @param type an exception class or an interface
   * @param name the name of a method
   * @return the accessor; empty if there is no public method of this name without parameters, if it
   *     returns nothing, or if only types that are not accessible declare it
   */
  public static Optional<ExceptionAccessor> find(Class<?> type, String name) {
    for (Class<?> t : supertypes(type, new LinkedHashSet<>())) {
      try {
        Method method = t.getMethod(name);
        if (method.getReturnType() != void.class && method.trySetAccessible()) {
          return Optional.of(new ExceptionAccessor(method));
        }
      } catch (NoSuchMethodException absent) {
        // another supertype may have it
      }
    }
    return Optional.empty();
  }

  /** Adds a type with its superclasses and interfaces, the type itself first. */
  private static Set<Class<?>> supertypes(Class<?> type, Set<Class<?>> found) {
    for (Class<?> t = type; t != null; t = t.getSuperclass()) {
      found.add(t);
      for (Class<?> declared : t.getInterfaces()) {
        supertypes(declared, found);
      }
    }
    return found;
  }

  /**
   * Calls the method.
   *
   * @param exception an instance of the type that the accessor was found in
   * @return what the method returns
   * @throws InvocationTargetException if the method throws; the cause is what it threw
   */
  public Object call(Throwable exception) throws InvocationTargetException {
    try {
      return method.invoke(exception);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(method + " was accessible when it was looked up", e);
    }
  }
}
