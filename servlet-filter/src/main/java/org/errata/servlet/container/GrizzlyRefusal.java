package org.errata.servlet.container;

import jakarta.servlet.ServletException;
import java.io.EOFException;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.errata.internal.ThrowableReader;

/**
 * What GlassFish and Payara throw at an application to refuse a request. For multipart bodies that
 * is often a plain {@code ServletException}, so that only its stack trace tells who threw it.
 */
final class GrizzlyRefusal {

  private static final int BAD_REQUEST = 400;
  private static final int CONTENT_TOO_LARGE = 413;
  private static final String GRIZZLY = "org.glassfish.grizzly.";
  private static final String BROKEN_BODY = GRIZZLY + "http.HttpBrokenContentException";
  private static final String STREAMS = "org.apache.catalina.connector.";
  private static final String MULTIPART = "org.apache.catalina.fileupload.";

  /** The number of the message; its text depends on the language of the server. */
  private static final String POST_TOO_LARGE = "GRIZZLY0205:";

  private static final Map<String, Integer> STATUSES =
      Map.of(
          BROKEN_BODY,
          BAD_REQUEST,
          MULTIPART + "MultipartStream$MalformedStreamException",
          BAD_REQUEST,
          MULTIPART + "MultipartStream$IllegalBoundaryException",
          BAD_REQUEST,
          MULTIPART + "SizeException",
          CONTENT_TOO_LARGE);

  /** What may stand between a stream and what has failed below it. */
  private static final List<String> PLATFORM = List.of("java.", "jdk.", "sun.", GRIZZLY);

  private GrizzlyRefusal() {}

  /** Returns the status that is meant. */
  static OptionalInt statusOf(Throwable thrown) {
    return ClassNames.statusOf(thrown, GrizzlyRefusal::statusOfOne);
  }

  /** Whether the framing of a body is broken, or the client has closed the connection within it. */
  static boolean isUnreadableBody(Throwable t) {
    return t.getClass().getName().equals(BROKEN_BODY)
        || (t instanceof EOFException && isOfStream(t));
  }

  /** Grizzly passes on what the socket threw, or says itself that the connection is closed. */
  static boolean isClientGone(Throwable t) {
    return t instanceof IOException && t.getClass().getName().startsWith("java.") && isOfStream(t);
  }

  private static int statusOfOne(Throwable t) {
    Integer known = STATUSES.get(t.getClass().getName());
    if (known != null) {
      return known;
    }
    if (isUnreadableBody(t)) {
      return BAD_REQUEST;
    }
    if (t instanceof IllegalStateException) {
      return isMadeIn(GRIZZLY, t) && messageOf(t).startsWith(POST_TOO_LARGE)
          ? CONTENT_TOO_LARGE
          : 0;
    }
    if (t instanceof ServletException && isMadeIn(MULTIPART, t)) {
      return messageOf(t).contains("exceeds") ? CONTENT_TOO_LARGE : BAD_REQUEST;
    }
    return 0;
  }

  private static String messageOf(Throwable t) {
    return String.valueOf(t.getMessage());
  }

  /** Whether the stream of a request or response threw an exception, or Grizzly below it. */
  private static boolean isOfStream(Throwable t) {
    for (StackTraceElement frame : ThrowableReader.stackTraceOf(t)) {
      String name = frame.getClassName();
      if (name.startsWith(STREAMS)) {
        return true;
      }
      if (PLATFORM.stream().noneMatch(name::startsWith)) {
        return false;
      }
    }
    return false;
  }

  /** Whether a class of a package has made an exception. */
  private static boolean isMadeIn(String prefix, Throwable t) {
    StackTraceElement[] frames = ThrowableReader.stackTraceOf(t);
    return frames.length > 0 && frames[0].getClassName().startsWith(prefix);
  }
}
