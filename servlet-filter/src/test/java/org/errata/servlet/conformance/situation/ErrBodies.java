package org.errata.servlet.conformance.situation;

/** The {@code err} JSON bodies that error responses have. */
public final class ErrBodies {

  public static final String BAD_REQUEST = of(400, "Bad Request");
  public static final String UNAUTHORIZED = of(401, "Unauthorized");
  public static final String FORBIDDEN = of(403, "Forbidden");
  public static final String NOT_FOUND = of(404, "Not Found");
  public static final String NOT_ALLOWED = of(405, "Method Not Allowed");
  public static final String TIMEOUT = of(408, "Request Timeout");
  public static final String CONFLICT = of(409, "Conflict");
  public static final String GONE = of(410, "Gone");
  public static final String CONTENT_TOO_LARGE = of(413, "Content Too Large");
  public static final String UNSUPPORTED = of(415, "Unsupported Media Type");
  public static final String SERVER_ERROR = of(500, "Internal Server Error");
  public static final String UNAVAILABLE = of(503, "Service Unavailable");
  public static final String PROFILE = "{\"err\":[{\"msg\":\"Profile ID not found.\"}]}";
  public static final String BODY_EMPTY = of(-2000, "Request body cannot be empty.");

  private ErrBodies() {}

  /** Returns the body of one problem with a code. */
  public static String of(int code, String message) {
    return "{\"err\":[{\"code\":%d,\"msg\":\"%s\"}]}".formatted(code, message);
  }
}
