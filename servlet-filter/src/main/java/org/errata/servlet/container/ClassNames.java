package org.errata.servlet.container;

import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.errata.catalogue.CauseChain;
import org.errata.catalogue.Entry;

/** Recognizes exceptions of a container by their class names, as its classes cannot be seen. */
final class ClassNames {

  private static final int BAD_REQUEST = 400;

  private ClassNames() {}

  /** Whether an exception or one of its causes meets a condition. */
  static boolean anyCause(Throwable thrown, Predicate<Throwable> condition) {
    for (Throwable t : CauseChain.of(thrown)) {
      if (condition.test(t)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns the status that an exception and its causes mean. Of several the innermost counts that
   * is more than a plain 400.
   *
   * @param statusOfOne the status that one of them means by itself, or 0
   */
  static OptionalInt statusOf(Throwable thrown, ToIntFunction<Throwable> statusOfOne) {
    int found = 0;
    for (Throwable t : CauseChain.of(thrown)) {
      int status = statusOfOne.applyAsInt(t);
      if (status > BAD_REQUEST || (status == BAD_REQUEST && found == 0)) {
        found = status;
      }
    }
    return Entry.isErrorStatus(found) ? OptionalInt.of(found) : OptionalInt.empty();
  }

  /** Whether an exception has a class or superclass of this name. */
  static boolean isSubclass(Throwable t, String name) {
    for (Class<?> c = t.getClass(); c != Throwable.class; c = c.getSuperclass()) {
      if (c.getName().equals(name)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a class was loaded by the web application itself: a client library of the container's
   * maker, say, whose own server has closed the connection.
   */
  static boolean isOfApplication(Class<?> type, HttpServletRequest request) {
    ClassLoader application = request.getServletContext().getClassLoader();
    return type.getClassLoader() == application
        && application != ServletResponse.class.getClassLoader();
  }

  /** Calls a public method that returns a status. */
  static int status(Throwable t, Class<?> type, String method, int otherwise) {
    try {
      return type.getMethod(method).invoke(t) instanceof Integer status ? status : otherwise;
    } catch (ReflectiveOperationException | RuntimeException e) {
      return otherwise;
    }
  }
}
