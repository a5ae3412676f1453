package org.errata.servlet.startup;

import java.util.Collection;

/** The URL patterns of mappings (Servlet 6.0 section 12.2). */
final class UrlPatterns {

  static final String EVERYTHING = "/*";
  static final String DEFAULT_SERVLET = "/";

  private UrlPatterns() {}

  /** Tells whether one of the patterns matches every path that another pattern matches. */
  static boolean anyCovers(Collection<String> patterns, String other) {
    return patterns.stream().anyMatch(pattern -> covers(pattern, other));
  }

  private static boolean covers(String pattern, String other) {
    if (pattern.equals(EVERYTHING) || pattern.equals(other)) {
      return true;
    }
    if (pattern.endsWith("/*")) {
      String path = pattern.substring(0, pattern.length() - 2);
      return other.equals(path) || other.startsWith(path + "/");
    }
    return pattern.startsWith("*.") && isOnePath(other) && other.endsWith(pattern.substring(1));
  }

  /** Tells whether a pattern has no wildcard. */
  static boolean isOnePath(String pattern) {
    return !pattern.endsWith("/*") && !pattern.startsWith("*.");
  }
}
