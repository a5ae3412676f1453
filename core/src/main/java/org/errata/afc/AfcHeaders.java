package org.errata.afc;

/** The names of the header fields that clients of REST v2 send. */
public final class AfcHeaders {

  /** The id of the client, required. */
  public static final String CLIENT_ID = "client_id";

  /** The number of one of the client's profiles, or 0 for the system default profile. */
  public static final String CLIENT_PROFILE_ID = "client_profile_id";

  /** The Base64 of {@code user:password}; older than {@code Authorization}. */
  public static final String API_KEY = "api_key";

  private AfcHeaders() {}
}
