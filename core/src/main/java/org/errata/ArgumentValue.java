package org.errata;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * What a problem keeps of an argument: a boolean or an immutable number of the JDK as it is, so
 * that it is one in JSON too; anything else as text, as the object may change later.
 */
final class ArgumentValue {

  private static final Set<Class<?>> KEPT =
      Set.of(
          String.class,
          Boolean.class,
          Byte.class,
          Short.class,
          Integer.class,
          Long.class,
          BigInteger.class,
          BigDecimal.class);

  private ArgumentValue() {}

  static Object of(Object value) {
    if (value != null && KEPT.contains(value.getClass())) {
      return value;
    }
    // JSON has neither NaN nor infinity
    boolean finite =
        (value instanceof Double d && Double.isFinite(d))
            || (value instanceof Float f && Float.isFinite(f));
    return finite ? value : String.valueOf(value);
  }

  static Map<String, Object> copy(Map<String, Object> arguments) {
    if (arguments.isEmpty()) {
      return Map.of();
    }
    Map<String, Object> copy = new LinkedHashMap<>();
    arguments.forEach((name, value) -> copy.put(name, of(value)));
    return Collections.unmodifiableMap(copy);
  }
}
