package org.errata.servlet.framework;

import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.Map;

/**
 * Calls public methods of a framework's objects. The methods that were found are kept as long as
 * this object, which belongs to one exception. Used by one thread.
 */
final class PublicMethods {

  private record Key(Class<?> type, String name) {}

  private final Map<Key, Method> found = new HashMap<>();

  /**
   * Calls a method without parameters.
   *
   * @param target the object
   * @param name the name of the method
   * @return what the method returns; may be null
   * @throws ReflectiveOperationException if no public type of the object has the method, or if it
   *     throws
   */
  Object call(Object target, String name) throws ReflectiveOperationException {
    Key key = new Key(target.getClass(), name);
    Method method = found.get(key);
    if (method == null) {
      method = target.getClass().getMethod(name);
      // a public method of a class that is not public, such as a private nested one
      method.trySetAccessible();
      found.put(key, method);
    }
    return method.invoke(target);
  }
}
