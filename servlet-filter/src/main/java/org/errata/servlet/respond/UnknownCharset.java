package org.errata.servlet.respond;

import jakarta.servlet.http.HttpServletRequest;
import java.io.UnsupportedEncodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import org.errata.catalogue.CauseChain;

/**
 * Whether an application has failed because the request names a charset that this platform does not
 * know. Containers throw in the middle of an application that only asks for the content type
 * (Jetty) or for the reader; the mistake is the client's (RFC 9110 section 15.5.16).
 */
final class UnknownCharset {

  private static final String PARAMETER = "charset=";

  private UnknownCharset() {}

  static boolean isBehind(Throwable thrown, HttpServletRequest request) {
    for (Throwable t : CauseChain.of(thrown)) {
      if (t instanceof UnsupportedCharsetException
          || t instanceof IllegalCharsetNameException
          || t instanceof UnsupportedEncodingException) {
        return isNamedIn(request.getHeader("Content-Type"));
      }
    }
    return false;
  }

  /** The header itself: asked for the charset, a container would throw again. */
  private static boolean isNamedIn(String contentType) {
    int start = contentType == null ? -1 : contentType.toLowerCase(Locale.ROOT).indexOf(PARAMETER);
    if (start < 0) {
      return false;
    }
    String value = contentType.substring(start + PARAMETER.length());
    int end = value.indexOf(';');
    String name = (end < 0 ? value : value.substring(0, end)).strip().replace("\"", "");
    try {
      return !Charset.isSupported(name);
    } catch (IllegalArgumentException notEvenAName) {
      return true;
    }
  }
}
