package org.errata.servlet.container;

import java.io.IOException;
import java.util.OptionalInt;
import org.errata.catalogue.CauseChain;
import org.errata.catalogue.Entry;
import org.errata.internal.ThrowableReader;

/** What Jetty throws at an application to refuse a request: a form or part that it cannot take. */
final class JettyRefusal {

  /** A body that ended early or is badly framed. */
  static final String EARLY_END =
      "org.eclipse.jetty.server.internal.HttpConnection$HttpEofException";

  private static final String END = "org.eclipse.jetty.io.EofException";

  /** It makes the exception where the client has reset a stream of HTTP/2. */
  private static final String STREAM =
      "org.eclipse.jetty.http2.server.internal.HttpStreamOverHTTP2";

  private static final int BAD_REQUEST = 400;
  private static final int CONTENT_TOO_LARGE = 413;

  /** An interface of exceptions that have a status. */
  private static final String HTTP_EXCEPTION = "org.eclipse.jetty.http.HttpException";

  private JettyRefusal() {}

  /**
   * Returns the status that is meant. The innermost one counts that is more than a plain 400: Jetty
   * wraps its 413 for a large form in a 400.
   */
  static OptionalInt statusOf(Throwable thrown) {
    int found = 0;
    for (Throwable t : CauseChain.of(thrown)) {
      int status = statusOfOne(t);
      if (status > BAD_REQUEST || (status == BAD_REQUEST && found == 0)) {
        found = status;
      } else if (found == BAD_REQUEST && isTooLarge(t)) {
        found = CONTENT_TOO_LARGE;
      } else if (found == BAD_REQUEST && messageOf(t).startsWith("No multipart config")) {
        // the servlet has no multipart-config: a mistake of the application
        return OptionalInt.empty();
      }
    }
    return Entry.isErrorStatus(found) ? OptionalInt.of(found) : OptionalInt.empty();
  }

  static boolean isUnreadableBody(Throwable thrown) {
    return ClassNames.anyCause(
        thrown, t -> t instanceof IOException && statusOfOne(t) == BAD_REQUEST);
  }

  private static boolean isReset(Throwable t) {
    if (!ClassNames.isSubclass(t, END)) {
      return false;
    }
    StackTraceElement[] frames = ThrowableReader.stackTraceOf(t);
    return frames.length > 0 && frames[0].getClassName().equals(STREAM);
  }

  private static int statusOfOne(Throwable t) {
    if (isReset(t)) {
      return BAD_REQUEST;
    }
    for (Class<?> c = t.getClass(); c != Throwable.class; c = c.getSuperclass()) {
      for (Class<?> implemented : c.getInterfaces()) {
        if (implemented.getName().equals(HTTP_EXCEPTION)) {
          return ClassNames.status(t, implemented, "getCode", BAD_REQUEST);
        }
      }
    }
    return 0;
  }

  /** Jetty tells these apart by their messages alone. */
  private static boolean isTooLarge(Throwable t) {
    String message = messageOf(t);
    return message.startsWith("max file size exceeded")
        || message.startsWith("max length exceeded");
  }

  private static String messageOf(Throwable t) {
    return t instanceof IllegalStateException ? ThrowableReader.messageOf(t) : "";
  }
}
