package org.errata.servlet.container;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Predicate;
import org.errata.internal.ThrowableReader;

/**
 * What Undertow throws at an application to refuse a request. Often it passes on what the socket or
 * its parser threw, so that only the stack trace tells that it was reading the request.
 */
final class UndertowRefusal {

  private static final int BAD_REQUEST = 400;
  private static final int CONTENT_TOO_LARGE = 413;
  private static final String INPUT = "io.undertow.servlet.spec.ServletInputStreamImpl";
  private static final String FORM = "io.undertow.server.handlers.form.";
  private static final String COOKIES = "io.undertow.util.Cookies";

  private static final Map<String, Integer> STATUSES =
      Map.of(
          "io.undertow.util.BadRequestException",
          BAD_REQUEST,
          "io.undertow.util.MalformedMessageException",
          BAD_REQUEST,
          "io.undertow.util.ParameterLimitException",
          BAD_REQUEST,
          "io.undertow.server.RequestTooBigException",
          CONTENT_TOO_LARGE,
          FORM + "MultiPartParserDefinition$FileTooLargeException",
          CONTENT_TOO_LARGE);

  private static final List<String> PLATFORM =
      List.of("java.", "jdk.", "sun.", "org.xnio.", "io.undertow.");

  private UndertowRefusal() {}

  /** Returns the status that is meant. */
  static OptionalInt statusOf(Throwable thrown) {
    return ClassNames.statusOf(thrown, UndertowRefusal::statusOfOne);
  }

  private static int statusOfOne(Throwable t) {
    int named = statusByName(t);
    return named == 0 && isOfReading(t) ? BAD_REQUEST : named;
  }

  /** A body that is too large could be read. */
  static boolean isUnreadableBody(Throwable thrown) {
    return statusOf(thrown).orElse(BAD_REQUEST) == BAD_REQUEST
        && ClassNames.anyCause(
            thrown,
            t ->
                t instanceof IOException
                    && (statusByName(t) == BAD_REQUEST || comesFrom(INPUT::equals, t)));
  }

  /** Whether a stack trace has a frame of a class. */
  static boolean hasFrameOf(String className, Throwable t) {
    for (StackTraceElement frame : ThrowableReader.stackTraceOf(t)) {
      if (frame.getClassName().equals(className)) {
        return true;
      }
    }
    return false;
  }

  /**
   * The field {@code Cookie} is read by the container, before any filter, or by the application.
   */
  private static boolean isOfReading(Throwable t) {
    return t instanceof IOException
        ? comesFrom(name -> name.equals(INPUT) || name.startsWith(FORM), t)
        : t instanceof IllegalArgumentException && comesFrom(COOKIES::equals, t);
  }

  private static int statusByName(Throwable t) {
    for (Class<?> c = t.getClass(); c != Throwable.class; c = c.getSuperclass()) {
      Integer status = STATUSES.get(c.getName());
      if (status != null) {
        return status;
      }
    }
    return 0;
  }

  /**
   * Whether the container's reader threw it. Only the platform may stand between the two: the
   * reader also calls listeners of the application.
   */
  private static boolean comesFrom(Predicate<String> reader, Throwable t) {
    for (StackTraceElement frame : ThrowableReader.stackTraceOf(t)) {
      String name = frame.getClassName();
      if (reader.test(name)) {
        return true;
      }
      if (PLATFORM.stream().noneMatch(name::startsWith)) {
        return false;
      }
    }
    return false;
  }
}
