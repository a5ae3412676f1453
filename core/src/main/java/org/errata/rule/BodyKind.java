package org.errata.rule;

import java.util.List;
import java.util.Optional;

/** The kinds of body that the body rule tells apart, by the header of the request. */
enum BodyKind {
  /**
   * {@code application/json} or {@code +json} without a content coding: it is scanned. So is a body
   * without a media type (RFC 9110 section 8.3), as an application that expects JSON reads it as
   * JSON.
   */
  JSON,
  /** A form post or multipart: it is not read, so that the container can still parse it. */
  FORM,
  /** Anything else, including JSON with a content coding: it only has to be present. */
  OTHER,
  /**
   * A body whose {@code Content-Type} is malformed or there more than once. The application may
   * take it for another kind than the rule does (RFC 9110 section 8.3).
   */
  UNKNOWN_TYPE,
  /** A body whose {@code Content-Encoding} is malformed. */
  MALFORMED_CODING,
  /** A body with a content coding that is not accepted. */
  UNSUPPORTED_CODING;

  private static final String JSON_TYPE = "application/json";

  static BodyKind of(RequestView request, ContentCodings accepted) {
    Optional<String> type = type(request.headers("Content-Type"));
    ContentCodings.Use codings = accepted.usedBy(request.headers("Content-Encoding"));
    if (type.isEmpty()) {
      return UNKNOWN_TYPE;
    }
    if (codings == ContentCodings.Use.MALFORMED) {
      return MALFORMED_CODING;
    }
    if (codings == ContentCodings.Use.UNSUPPORTED) {
      return UNSUPPORTED_CODING;
    }
    if (isForm(type.get())) {
      return FORM;
    }
    return isJson(type.get()) && codings == ContentCodings.Use.NONE ? JSON : OTHER;
  }

  private static Optional<String> type(List<String> lines) {
    return switch (lines.size()) {
      case 0 -> Optional.of(JSON_TYPE);
      case 1 -> ContentType.withoutParameters(WhiteSpace.trimmed(lines.get(0)));
      default -> Optional.empty();
    };
  }

  private static boolean isForm(String type) {
    return type.equals("application/x-www-form-urlencoded") || type.startsWith("multipart/");
  }

  private static boolean isJson(String type) {
    return type.equals(JSON_TYPE) || type.endsWith("+json");
  }
}
