package org.errata.servlet;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Predicate;
import org.errata.catalogue.CauseChain;
import org.errata.catalogue.Entry;

/**
 * What containers throw at an application to mean the client's mistake: a form that cannot be
 * decoded, a part that is too large. The classes are the containers' own, so they are known by name
 * and asked by reflection, and only once something has gone wrong.
 */
final class ContainerRefusal {

  private static final int BAD_REQUEST = 400;
  private static final int CONTENT_TOO_LARGE = 413;

  private static final String JETTY = "org.eclipse.jetty.http.HttpException";
  private static final String TOMCAT = "org.apache.tomcat.util.http.";

  /** Classes that do not tell a status themselves. */
  private static final Map<String, Integer> STATUSES =
      Map.ofEntries(
          Map.entry("org.apache.coyote.BadRequestException", BAD_REQUEST),
          Map.entry(TOMCAT + "fileupload.FileUploadException", BAD_REQUEST),
          Map.entry(TOMCAT + "fileupload.impl.IOFileUploadException", BAD_REQUEST),
          Map.entry(TOMCAT + "fileupload.impl.FileCountLimitExceededException", CONTENT_TOO_LARGE),
          Map.entry(TOMCAT + "fileupload.impl.SizeException", CONTENT_TOO_LARGE),
          Map.entry("io.undertow.util.BadRequestException", BAD_REQUEST),
          Map.entry("io.undertow.util.MalformedMessageException", BAD_REQUEST),
          Map.entry("io.undertow.util.ParameterLimitException", BAD_REQUEST),
          Map.entry("io.undertow.server.RequestTooBigException", CONTENT_TOO_LARGE),
          Map.entry(
              "io.undertow.server.handlers.form.MultiPartParserDefinition$FileTooLargeException",
              CONTENT_TOO_LARGE));

  private static final List<String> PLATFORM =
      List.of("java.", "jdk.", "sun.", "org.xnio.", "io.undertow.");

  private ContainerRefusal() {}

  /**
   * Returns the status that the container means, or empty if no container has spoken. The innermost
   * status that is more than a plain 400 counts: Jetty wraps its 413 for a large form in a 400.
   */
  static OptionalInt statusOf(Throwable thrown) {
    int found = 0;
    for (Throwable t : CauseChain.of(thrown)) {
      int named = statusOf(t, t.getClass());
      int status = named == 0 && isOfUndertow(t) ? BAD_REQUEST : named;
      if (status > BAD_REQUEST || (status == BAD_REQUEST && found == 0)) {
        found = status;
      } else if (found == BAD_REQUEST && isJettysPartTooLarge(t)) {
        found = CONTENT_TOO_LARGE;
      } else if (found == BAD_REQUEST && isJettysMissingMultipartConfig(t)) {
        return OptionalInt.empty();
      }
    }
    return Entry.isErrorStatus(found) ? OptionalInt.of(found) : OptionalInt.empty();
  }

  /** Whether a container could not read a body: it ended early, or its framing is broken. */
  static boolean isOfReading(Throwable thrown) {
    for (Throwable t : CauseChain.of(thrown)) {
      if (t instanceof IOException
          && !t.getClass().getName().startsWith(TOMCAT)
          && (statusOf(t, t.getClass()) == BAD_REQUEST || isReadByUndertow(t))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOfUndertow(Throwable t) {
    return isReadByUndertow(t)
        || comesFrom(name -> name.startsWith("io.undertow.server.handlers.form."), t);
  }

  private static boolean isReadByUndertow(Throwable t) {
    return comesFrom("io.undertow.servlet.spec.ServletInputStreamImpl"::equals, t);
  }

  /**
   * Undertow passes on what the socket and its parsers throw; only the reader tells, where nobody
   * but the platform is between it and the exception: it calls listeners of the application too.
   */
  private static boolean comesFrom(Predicate<String> reader, Throwable t) {
    if (t instanceof IOException) {
      for (StackTraceElement frame : t.getStackTrace()) {
        String name = frame.getClassName();
        if (reader.test(name)) {
          return true;
        }
        if (PLATFORM.stream().noneMatch(name::startsWith)) {
          return false;
        }
      }
    }
    return false;
  }

  private static int statusOf(Throwable t, Class<?> type) {
    for (Class<?> c = type; c != Throwable.class; c = c.getSuperclass()) {
      for (Class<?> implemented : c.getInterfaces()) {
        if (implemented.getName().equals(JETTY)) {
          return ask(t, implemented, "getCode");
        }
      }
      if (c.getName().equals(TOMCAT + "InvalidParameterException")) {
        return ask(t, c, "getErrorCode");
      }
      Integer status = STATUSES.get(c.getName());
      if (status != null) {
        return status;
      }
    }
    return 0;
  }

  private static int ask(Throwable t, Class<?> type, String method) {
    try {
      return type.getMethod(method).invoke(t) instanceof Integer status ? status : BAD_REQUEST;
    } catch (ReflectiveOperationException | RuntimeException anotherVersion) {
      return BAD_REQUEST;
    }
  }

  /** Jetty tells these apart by their text alone. */
  private static boolean isJettysPartTooLarge(Throwable t) {
    String message = messageOf(t);
    return message.startsWith("max file size exceeded")
        || message.startsWith("max length exceeded");
  }

  /** A servlet that forgot its {@code multipart-config} is no mistake of the client's. */
  private static boolean isJettysMissingMultipartConfig(Throwable t) {
    return messageOf(t).startsWith("No multipart config");
  }

  private static String messageOf(Throwable t) {
    return t instanceof IllegalStateException && t.getMessage() != null ? t.getMessage() : "";
  }
}
