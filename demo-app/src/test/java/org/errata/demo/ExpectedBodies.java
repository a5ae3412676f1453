package org.errata.demo;

/** Bodies of requests and responses, as they are on the wire. */
final class ExpectedBodies {

  static final String FORBIDDEN = "{\"err\":[{\"code\":403,\"msg\":\"Forbidden\"}]}";
  static final String INTERNAL_SERVER_ERROR =
      "{\"err\":[{\"code\":500,\"msg\":\"Internal Server Error\"}]}";
  static final String SERVICE_UNAVAILABLE =
      "{\"err\":[{\"code\":503,\"msg\":\"Service Unavailable\"}]}";
  static final String UNAUTHORIZED = "{\"err\":[{\"code\":401,\"msg\":\"Unauthorized\"}]}";
  static final String PROFILE_ID_NOT_FOUND = "{\"err\":[{\"msg\":\"Profile ID not found.\"}]}";
  static final String REQUEST_BODY_CANNOT_BE_EMPTY =
      "{\"err\":[{\"code\":-2000,\"msg\":\"Request body cannot be empty.\"}]}";
  static final String BAD_REQUEST = "{\"err\":[{\"code\":400,\"msg\":\"Bad Request\"}]}";
  static final String NOT_FOUND = "{\"err\":[{\"code\":404,\"msg\":\"Not Found\"}]}";
  static final String METHOD_NOT_ALLOWED =
      "{\"err\":[{\"code\":405,\"msg\":\"Method Not Allowed\"}]}";
  static final String CONTENT_TOO_LARGE =
      "{\"err\":[{\"code\":413,\"msg\":\"Content Too Large\"}]}";
  static final String UNSUPPORTED_MEDIA_TYPE =
      "{\"err\":[{\"code\":415,\"msg\":\"Unsupported Media Type\"}]}";

  /** A request for the taxes of two items, and its response. */
  static final String TWO_ITEMS =
      """
      {"cmpn":{"bscl":1},"inv":[{"doc":"DOC-1","itms":[
        {"ref":"a","chg":100.00,"line":1,"tran":19,"serv":6},
        {"ref":"b","chg":19.99,"line":2,"tran":2,"serv":6}]}]}
      """;

  static final String TWO_TAXES =
      "{\"inv\":[{\"doc\":\"DOC-1\",\"itms\":["
          + "{\"ref\":\"a\",\"txs\":[{\"name\":\"Sales Tax\",\"rate\":0.05,\"tax\":5.00}]},"
          + "{\"ref\":\"b\",\"txs\":[{\"name\":\"Utility Users Tax\",\"rate\":0.07,\"tax\":1.40}]}"
          + "]}]}";

  private ExpectedBodies() {}
}
