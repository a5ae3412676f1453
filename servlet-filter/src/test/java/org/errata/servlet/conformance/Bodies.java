package org.errata.servlet.conformance;

/** The bodies that situations end in, as they go over the wire. */
final class Bodies {

  static final String BAD_REQUEST = "{\"err\":[{\"code\":400,\"msg\":\"Bad Request\"}]}";
  static final String UNAUTHORIZED = "{\"err\":[{\"code\":401,\"msg\":\"Unauthorized\"}]}";
  static final String FORBIDDEN = "{\"err\":[{\"code\":403,\"msg\":\"Forbidden\"}]}";
  static final String NOT_FOUND = "{\"err\":[{\"code\":404,\"msg\":\"Not Found\"}]}";
  static final String NOT_ALLOWED = "{\"err\":[{\"code\":405,\"msg\":\"Method Not Allowed\"}]}";
  static final String CONFLICT = "{\"err\":[{\"code\":409,\"msg\":\"Conflict\"}]}";
  static final String GONE = "{\"err\":[{\"code\":410,\"msg\":\"Gone\"}]}";
  static final String CONTENT_TOO_LARGE =
      "{\"err\":[{\"code\":413,\"msg\":\"Content Too Large\"}]}";
  static final String UNSUPPORTED = "{\"err\":[{\"code\":415,\"msg\":\"Unsupported Media Type\"}]}";
  static final String SERVER_ERROR = "{\"err\":[{\"code\":500,\"msg\":\"Internal Server Error\"}]}";
  static final String UNAVAILABLE = "{\"err\":[{\"code\":503,\"msg\":\"Service Unavailable\"}]}";
  static final String PROFILE = "{\"err\":[{\"msg\":\"Profile ID not found.\"}]}";
  static final String BODY_EMPTY =
      "{\"err\":[{\"code\":-2000,\"msg\":\"Request body cannot be empty.\"}]}";

  private Bodies() {}

  static String of(int status, String message) {
    return "{\"err\":[{\"code\":" + status + ",\"msg\":\"" + message + "\"}]}";
  }
}
