package org.errata.servlet.reference;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Evaluates {@code If-None-Match} (RFC 9110 section 13.1.2). */
final class EntityTags {

  private static final Pattern TAG = Pattern.compile("(?:W/)?(\"[^\"]*\")");

  private EntityTags() {}

  /** Whether the field value has the tag, by weak comparison (section 8.8.3.2), or is {@code *}. */
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
