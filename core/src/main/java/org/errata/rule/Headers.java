package org.errata.rule;

/** The request headers that rules read. */
final class Headers {

  static final String AUTHORIZATION = "Authorization";
  static final String API_KEY = "api_key";
  static final String CLIENT_ID = "client_id";
  static final String CLIENT_PROFILE_ID = "client_profile_id";
  static final String CONTENT_TYPE = "Content-Type";
  static final String CONTENT_ENCODING = "Content-Encoding";
  static final String EXPECT = "Expect";

  private Headers() {}
}
