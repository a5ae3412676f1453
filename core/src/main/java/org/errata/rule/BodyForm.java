package org.errata.rule;

import java.util.List;
import java.util.Locale;

/** What kind of body a request says it has, as far as the body rule is concerned. */
enum BodyForm {
  /** {@code application/json} or {@code +json}, not encoded: to be scanned. */
  JSON,
  /** A form post or multipart: not to be read, so that the container can still take it apart. */
  FORM,
  /** Anything else, encoded JSON included: only to be there. */
  OTHER;

  static BodyForm of(RequestView request) {
    String type = essence(request.headers(Headers.CONTENT_TYPE));
    if (type.equals("application/x-www-form-urlencoded") || type.startsWith("multipart/")) {
      return FORM;
    }
    boolean json = type.equals("application/json") || isJsonSuffixed(type);
    return json && !isEncoded(request.headers(Headers.CONTENT_ENCODING)) ? JSON : OTHER;
  }

  private static boolean isJsonSuffixed(String type) {
    return type.endsWith("+json") && type.indexOf('/') > 0;
  }

  /** The type without its parameters, in lower case (RFC 9110 section 8.3.1). */
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
