package org.errata.servlet;

import java.util.OptionalInt;
import org.errata.catalogue.CauseChain;
import org.errata.catalogue.Entry;

/**
 * What containers throw at an application to mean the client's mistake: a form that cannot be
 * decoded, a part that is too large. The classes are the containers' own, so they are known by name
 * and asked by reflection, and only once something has gone wrong.
 */
final class ContainerRefusal {

  private ContainerRefusal() {}

  /** Returns the status that the container means, or empty if no container has spoken. */
  static OptionalInt statusOf(Throwable thrown) {
    for (Throwable t : CauseChain.of(thrown)) {
      for (Class<?> c = t.getClass(); c != Throwable.class; c = c.getSuperclass()) {
        OptionalInt status = statusOf(t, c);
        if (status.isPresent()) {
          return status;
        }
      }
    }
    return OptionalInt.empty();
  }

  private static OptionalInt statusOf(Throwable t, Class<?> c) {
    return switch (c.getName()) {
      case "org.eclipse.jetty.http.BadMessageException",
          "org.eclipse.jetty.http.HttpException$RuntimeException",
          "org.eclipse.jetty.http.HttpException$IllegalArgumentException" ->
          ask(t, c, "getCode");
      case "org.apache.tomcat.util.http.InvalidParameterException" -> ask(t, c, "getErrorCode");
      case "org.apache.catalina.connector.BadRequestException",
          "io.undertow.util.BadRequestException",
          "io.undertow.util.ParameterLimitException" ->
          OptionalInt.of(400);
      case "io.undertow.server.RequestTooBigException",
          "org.apache.tomcat.util.http.fileupload.impl.SizeException" ->
          OptionalInt.of(413);
      default -> OptionalInt.empty();
    };
  }

  private static OptionalInt ask(Throwable t, Class<?> c, String method) {
    try {
      return c.getMethod(method).invoke(t) instanceof Integer status && Entry.isErrorStatus(status)
          ? OptionalInt.of(status)
          : OptionalInt.empty();
    } catch (ReflectiveOperationException | RuntimeException another) {
      return OptionalInt.of(400);
    }
  }
}
