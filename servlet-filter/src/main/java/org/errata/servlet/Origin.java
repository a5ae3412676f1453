package org.errata.servlet;

import jakarta.servlet.http.HttpServletRequest;

/** The server as the client calls it (RFC 9110 section 4.3.1). */
final class Origin {

  private static final int HTTP_PORT = 80;
  private static final int HTTPS_PORT = 443;

  private Origin() {}

  /**
   * Returns scheme and authority, or nothing where the client has sent a name that cannot be one:
   * the links are then paths.
   */
  static String of(HttpServletRequest request) {
    String scheme = request.getScheme();
    String host = request.getServerName();
    boolean secure = "https".equals(scheme);
    if ((!secure && !"http".equals(scheme)) || host == null || !isHost(host)) {
      return "";
    }
    int port = request.getServerPort();
    String name = host.indexOf(':') >= 0 && host.charAt(0) != '[' ? "[" + host + "]" : host;
    return scheme
        + "://"
        + name
        + (port <= 0 || port == (secure ? HTTPS_PORT : HTTP_PORT) ? "" : ":" + port);
  }

  private static boolean isHost(String host) {
    return !host.isEmpty()
        && host.chars()
            .allMatch(
                c ->
                    (c >= 'a' && c <= 'z')
                        || (c >= 'A' && c <= 'Z')
                        || (c >= '0' && c <= '9')
                        || "-._:[]".indexOf(c) >= 0);
  }
}
