package org.errata.servlet;

import java.lang.reflect.Proxy;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;

/** Makes objects of the servlet API whose methods return nothing but a name. Slow; for start. */
final class ServletStubs {

  private ServletStubs() {}

  static <T> T nothing(Class<T> type) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (self, method, arguments) ->
                method.getName().equals("getFilterName")
                    ? "errors"
                    : none(method.getReturnType())));
  }

  private static Object none(Class<?> type) {
    if (type == boolean.class) {
      return false;
    }
    if (type == int.class) {
      return 0;
    }
    if (type == Enumeration.class) {
      return Collections.emptyEnumeration();
    }
    if (type == Map.class) {
      return Map.of();
    }
    return type.isInterface() && type.getName().startsWith("jakarta.") ? nothing(type) : null;
  }
}
