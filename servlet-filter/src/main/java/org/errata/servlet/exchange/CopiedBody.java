package org.errata.servlet.exchange;

import jakarta.servlet.http.HttpServletRequest;

/** Which request bodies are copied: those that an application may read as JSON. */
final class CopiedBody {

  private static final String JSON = "application/json";
  private static final String JSON_SUFFIX = "+json";

  private CopiedBody() {}

  /**
   * Tells whether the body of a request is JSON as far as its header says. Nothing is allocated.
   *
   * @return whether the media type is {@code application/json}, {@code +json} (RFC 6839 section
   *     3.1) or not given, and there is no content coding, which the bytes would have
   */
  static boolean isCopied(HttpServletRequest request) {
    String contentType = request.getHeader("Content-Type");
    return (contentType == null || isJson(contentType))
        && request.getHeader("Content-Encoding") == null;
  }

  private static boolean isJson(String contentType) {
    int semicolon = contentType.indexOf(';');
    int end = semicolon < 0 ? contentType.length() : semicolon;
    int start = 0;
    while (end > start && contentType.charAt(end - 1) <= ' ') {
      end--;
    }
    while (start < end && contentType.charAt(start) <= ' ') {
      start++;
    }
    return (end - start == JSON.length() && isAt(contentType, start, JSON))
        || (end - start > JSON_SUFFIX.length()
            && isAt(contentType, end - JSON_SUFFIX.length(), JSON_SUFFIX));
  }

  private static boolean isAt(String text, int at, String part) {
    return text.regionMatches(true, at, part, 0, part.length());
  }
}
