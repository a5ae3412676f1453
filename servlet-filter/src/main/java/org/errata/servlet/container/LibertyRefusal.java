package org.errata.servlet.container;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Predicate;
import org.errata.internal.ThrowableReader;

/**
 * What Liberty throws at an application to refuse a request. Mostly these are classes of the JDK or
 * of a library that an application may have too, so that only the stack trace tells who threw.
 */
final class LibertyRefusal {

  private static final int BAD_REQUEST = 400;
  private static final int NOT_FOUND = 404;
  private static final int CONTENT_TOO_LARGE = 413;

  private static final String CHANNEL = "com.ibm.wsspi.http.channel.exception.";
  private static final String BODY = "com.ibm.ws.http.channel.internal.inbound.HttpInputStreamImpl";
  private static final String OUTPUT =
      "com.ibm.ws.http.channel.internal.outbound.HttpOutputStreamImpl";
  private static final String REQUEST = "com.ibm.ws.webcontainer.srt.SRTServletRequest";
  private static final String UPLOAD = "org.apache.commons.fileupload.";

  /** What may stand between an exception and the method of the container that reads the request. */
  private static final List<String> PLATFORM =
      List.of("java.", "jdk.", "sun.", "com.ibm.", "io.openliberty.", UPLOAD);

  private LibertyRefusal() {}

  /** Returns the status that is meant. */
  static OptionalInt statusOf(Throwable thrown) {
    return ClassNames.statusOf(thrown, LibertyRefusal::statusOfOne);
  }

  private static int statusOfOne(Throwable t) {
    if (t instanceof FileNotFoundException) {
      return isOfDefaultServlet(t) ? NOT_FOUND : 0;
    }
    if (t instanceof IOException && isOfBody(t)) {
      return t.getClass().getName().equals(CHANNEL + "MessageTooLargeException")
          ? CONTENT_TOO_LARGE
          : BAD_REQUEST;
    }
    if (t instanceof IllegalArgumentException) {
      return comesFrom(LibertyRefusal::parsesParameters, t) ? BAD_REQUEST : 0;
    }
    if (t instanceof IllegalStateException) {
      return isThrownBy(LibertyRefusal::parsesParts, t) ? CONTENT_TOO_LARGE : 0;
    }
    return isMalformedUpload(t) && comesFrom(LibertyRefusal::parsesParts, t) ? BAD_REQUEST : 0;
  }

  static boolean isUnreadableBody(Throwable thrown) {
    return ClassNames.anyCause(thrown, t -> t instanceof IOException && isOfBody(t));
  }

  /** Liberty passes on what the socket threw; the stack trace tells that it wrote a response. */
  static boolean isClientGone(Throwable thrown) {
    return ClassNames.anyCause(thrown, t -> t instanceof IOException && isPassedOnBy(OUTPUT, t));
  }

  private static boolean isOfBody(Throwable t) {
    return isPassedOnBy(BODY, t);
  }

  /**
   * Whether a stream of the container has passed on what lies below it, in contrast to what it
   * throws itself, where the application uses it wrongly.
   */
  private static boolean isPassedOnBy(String stream, Throwable t) {
    return !isThrownBy(frame -> frame.getClassName().equals(stream), t)
        && comesFrom(frame -> frame.getClassName().equals(stream), t);
  }

  /** Liberty throws it for a path without a resource; an include must fail (Servlet 6.0, 9.3). */
  private static boolean isOfDefaultServlet(Throwable t) {
    return isThrownBy(
            frame ->
                frame.getClassName().startsWith("com.ibm.ws.webcontainer.")
                    || frame.getClassName().startsWith("com.ibm.ws.jsp."),
            t)
        && !comesFrom(LibertyRefusal::includes, t);
  }

  private static boolean includes(StackTraceElement frame) {
    return frame.getMethodName().equals("include")
        && frame.getClassName().equals("com.ibm.ws.webcontainer.webapp.WebAppRequestDispatcher");
  }

  private static boolean parsesParameters(StackTraceElement frame) {
    return frame.getClassName().equals(REQUEST)
        && (frame.getMethodName().equals("parseParameters") || parsesParts(frame));
  }

  private static boolean parsesParts(StackTraceElement frame) {
    return frame.getClassName().equals(REQUEST) && frame.getMethodName().equals("parseMultipart");
  }

  /** Of those the exception for a file that cannot be written is no mistake of the client. */
  private static boolean isMalformedUpload(Throwable t) {
    return ClassNames.isSubclass(t, UPLOAD + "MultipartStream$MalformedStreamException")
        || (ClassNames.isSubclass(t, UPLOAD + "FileUploadException")
            && !ClassNames.isSubclass(t, UPLOAD + "FileUploadBase$IOFileUploadException"));
  }

  private static boolean isThrownBy(Predicate<StackTraceElement> place, Throwable t) {
    StackTraceElement[] frames = ThrowableReader.stackTraceOf(t);
    return frames.length > 0 && place.test(frames[0]);
  }

  /** Whether there is nothing but the platform between a place and the exception. */
  private static boolean comesFrom(Predicate<StackTraceElement> place, Throwable t) {
    for (StackTraceElement frame : ThrowableReader.stackTraceOf(t)) {
      if (place.test(frame)) {
        return true;
      }
      if (PLATFORM.stream().noneMatch(frame.getClassName()::startsWith)) {
        return false;
      }
    }
    return false;
  }
}
