package org.errata.servlet;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The condition {@code If-None-Match} (RFC 9110 section 13.1.2). */
final class EntityTags {

  private static final Pattern TAG = Pattern.compile("(?:W/)?(\"[^\"]*\")");

  private EntityTags() {}

  /** Whether a list names a tag, or any; weak ones count as well (section 8.8.3.2). */
  static boolean match(String ifNoneMatch, String tag) {
    if (ifNoneMatch.strip().equals("*")) {
      return true;
    }
    Matcher tags = TAG.matcher(ifNoneMatch);
    while (tags.find()) {
      if (tags.group(1).equals(tag)) {
        return true;
      }
    }
    return false;
  }
}
