package org.errata.rule;

import java.util.List;
import java.util.Locale;

/** The kinds of body that the body rule tells apart, by the header of the request. */
enum BodyKind {
  /** {@code application/json} or {@code +json} without a content coding: it is scanned. */
  JSON,
  /** A form post or multipart: it is not read, so that the container can still parse it. */
  FORM,
  /** Anything else, including JSON with a content coding: it only has to be present. */
  OTHER;

  static BodyKind of(RequestView request) {
    String type = essence(request.headers("Content-Type"));
    if (type.equals("application/x-www-form-urlencoded") || type.startsWith("multipart/")) {
      return FORM;
    }
    boolean json = type.equals("application/json") || isJsonSuffixed(type);
    return json && !isEncoded(request.headers("Content-Encoding")) ? JSON : OTHER;
  }

  private static boolean isJsonSuffixed(String type) {
    return type.endsWith("+json") && type.indexOf('/') > 0;
  }

  /** Returns the media type without parameters, in lower case (RFC 9110 section 8.3.1). */
  private static String essence(List<String> lines) {
    if (lines.isEmpty()) {
      return "";
    }
    String type = lines.get(0);
    int semicolon = type.indexOf(';');
    return (semicolon < 0 ? type : type.substring(0, semicolon)).strip().toLowerCase(Locale.ROOT);
  }

  private static boolean isEncoded(List<String> lines) {
    return !lines.isEmpty()
        && lines.stream()
            .map(String::strip)
            .anyMatch(coding -> !coding.isEmpty() && !coding.equalsIgnoreCase("identity"));
  }
}
