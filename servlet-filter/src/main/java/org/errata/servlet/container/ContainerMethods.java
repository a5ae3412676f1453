package org.errata.servlet.container;

import java.lang.System.Logger.Level;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.errata.internal.LogText;
import org.errata.internal.PlatformLog;

/**
 * Calls public methods of a container's classes, which a web application cannot see. Each method is
 * looked up once. Thread-safe.
 */
final class ContainerMethods {

  private static final PlatformLog LOG = PlatformLog.named("org.errata");

  private record Key(Class<?> type, String name) {}

  private final Map<Key, Method> methods = new ConcurrentHashMap<>();
  private final Set<String> told = ConcurrentHashMap.newKeySet();
  private final String serverInfo;

  /**
   * Prepares to call methods.
   *
   * @param serverInfo name and version of the container, for the log
   */
  ContainerMethods(String serverInfo) {
    this.serverInfo = serverInfo;
  }

  /** Calls methods without parameters, each on what the one before has returned. */
  Object call(Object target, String... names) throws ReflectiveOperationException {
    Object result = target;
    for (String name : names) {
      result = find(result.getClass(), name).invoke(result);
    }
    return result;
  }

  /** Finds a public method without parameters. */
  Method find(Class<?> type, String name) throws NoSuchMethodException {
    Key key = new Key(type, name);
    Method method = methods.get(key);
    if (method == null) {
      method = type.getMethod(name);
      // a class that is not public may inherit it
      method.trySetAccessible();
      methods.put(key, method);
    }
    return method;
  }

  /** Returns no error pages, and tells the log why. */
  List<RegisteredErrorPage> withoutErrorPages(Exception reason) {
    tellLost("the error pages that code has registered", reason);
    return List.of();
  }

  /**
   * Tells the log, once, that the container is not the version that was expected.
   *
   * @param lost what does not work because of it
   * @param reason the method that is missing or has failed
   */
  void tellLost(String lost, Exception reason) {
    if (told.add(lost)) {
      LOG.log(
          Level.WARNING,
          LogText.of(
              "%s differs from the versions that Errata knows (%s); what is lost: %s"
                  .formatted(serverInfo, reason, lost)));
    }
  }
}
