package org.errata.internal;

import java.util.List;
import java.util.regex.Pattern;

/** The names of extension members of problem details (RFC 9457 section 3.2). */
public final class MemberName {

  /** The members of RFC 9457 and of Errata, which have a meaning of their own. */
  public static final List<String> RESERVED =
      List.of(
          "type",
          "title",
          "status",
          "detail",
          "instance",
          "code",
          "requestId",
          "errors",
          "retryable",
          "retryAfter");

  private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_]*");

  private MemberName() {}

  /**
   * Tells whether a name may be that of an extension member. RFC 9457 recommends a letter, then
   * letters, digits and underscores, so that the member can be written in other formats than JSON.
   * It also recommends three characters or more; shorter names are permitted here.
   *
   * @param name a name
   * @return whether it has this form and no meaning of its own
   */
  public static boolean isExtension(String name) {
    return NAME.matcher(name).matches() && !RESERVED.contains(name);
  }

  /**
   * Says what is allowed, after a verb such as {@code must be}.
   *
   * @return a text for a message
   */
  public static String allowed() {
    return "a letter, then letters, digits and '_', but none of " + String.join(", ", RESERVED);
  }
}
