package org.errata.servlet.conformance.attacks;

import java.util.List;
import java.util.Random;
import org.errata.servlet.conformance.app.attacks.ForgedText;

/** Texts that have broken some parser, page or log before. */
final class HostileTexts {

  static final List<String> MARKUP =
      List.of(
          "<script>alert(1)</script>",
          "\"><img src=x onerror=alert(1)>",
          "'><svg/onload=alert(1)>",
          "</title><script>alert(1)</script>",
          "--><script>alert(1)</script><!--",
          "]]><script>alert(1)</script>",
          "</script><script>alert(1)</script>",
          "<ScRiPt >alert(1)</sCrIpT>",
          "<iframe src=javascript:alert(1)>");

  /** Texts that a header field can have, except the ends of lines. */
  static final List<String> FIELD_VALUES =
      List.of(
          "",
          " ",
          "\t",
          ",,,,",
          ";;=;",
          "a;q=",
          "*/*;q=99999999999999999999",
          "text/html;q=0.00000000000000001, */*;q=1e9",
          "text/html;level=\"",
          "\"\\",
          "%0d%0aX-Forged: 1",
          "%00%ff",
          "äöÿ\u0080\u00ad",
          "\u00c3\u00a4\u00c0\u00af",
          "\u0001\u001b[2J",
          "a\u0000b",
          "a\u007fb",
          "../../../../etc/passwd",
          "${jndi:ldap://x.invalid/a}",
          "' or 1=1 --",
          "%s%n%n{0}",
          "1e99999999",
          "99999999999999999999",
          "0x10",
          "NaN",
          "null",
          "en-".repeat(500),
          "a,".repeat(1000),
          "text/html;q=0.1,".repeat(200),
          "\"".repeat(1001),
          "*".repeat(2000),
          ForgedText.LINE);

  /** Ends of lines within a field, as a sender of another message would put them. */
  static final List<String> BROKEN_LINES =
      List.of("a\r\n folded", "a\r\n\tX-Forged: 1", "a\rX-Forged: 1", "a\nX-Forged: 1", "\r");

  private static final String ALPHABET =
      "abcXYZ019 -_.~+/=:@,;\"'\\()<>[]{}?&%$#!*|^`\t\u0080\u00a0\u00ad\u00e4\u00ff";

  private HostileTexts() {}

  /** Makes a text of characters that header fields permit, most of them delimiters. */
  static String random(Random random, int maxLength) {
    int length = random.nextInt(maxLength + 1);
    StringBuilder text = new StringBuilder(length);
    for (int i = 0; i < length; i++) {
      text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
    }
    return text.toString();
  }
}
