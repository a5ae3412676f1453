package org.errata.servlet.container;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Makes Tomcat reset the stream of a committed response over HTTP/2. It would end a response whose
 * processing has failed as if it were whole. Trailer fields are the last that it asks for before
 * the end of the stream; an exception of its own, thrown instead of them, makes it send RST_STREAM
 * (RFC 9113 section 5.4.2).
 */
final class TomcatStream {

  private static final String HTTP_2 = "HTTP/2.0";
  private static final String CLOSE_NOW = "org.apache.coyote.CloseNowException";

  private TomcatStream() {}

  static boolean isOf(HttpServletRequest request) {
    return request.getProtocol().equals(HTTP_2);
  }

  /** Has the stream reset when the response ends; does nothing if it has ended. */
  static void resetAtEnd(HttpServletResponse response) throws ReflectiveOperationException {
    IOException closeNow =
        Class.forName(CLOSE_NOW, true, response.getClass().getClassLoader())
            .asSubclass(IOException.class)
            .getConstructor(String.class)
            .newInstance("the response is aborted");
    try {
      response.setTrailerFields(
          () -> {
            throw unchecked(closeNow);
          });
    } catch (IllegalStateException e) {
      // the stream has ended
    }
  }

  /** Throws an exception as it is, which a supplier must not declare. */
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
  private static <E extends Throwable> RuntimeException unchecked(Throwable thrown) throws E {
    throw (E) thrown;
  }
}
