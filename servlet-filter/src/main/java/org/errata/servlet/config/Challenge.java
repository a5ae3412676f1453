package org.errata.servlet.config;

import java.util.regex.Pattern;

/**
 * Reads the value of {@code WWW-Authenticate}: one challenge or several (RFC 9110 section 11.3).
 */
final class Challenge {

  private static final String TOKEN = "[A-Za-z0-9!#$%&'*+.^_`|~-]+";

  private static final String QUOTED = "\"([ !#-\\[\\]-~]|\\\\[ -~])*\"";
  private static final String PARAMETER = TOKEN + " *= *(" + TOKEN + "|" + QUOTED + ")";
  private static final String TOKEN_68 = "[A-Za-z0-9._~+/-]+=*";
  private static final String ONE =
      TOKEN + "( +(" + TOKEN_68 + "|" + PARAMETER + "( *, *" + PARAMETER + ")*))?";
  private static final Pattern LIST = Pattern.compile(ONE + "( *, *" + ONE + ")*");

  private Challenge() {}

  static String parse(String value) {
    if (!LIST.matcher(value).matches()) {
      throw new IllegalArgumentException(
          "'%s' is not a challenge; allowed is a scheme with its parameters, as in Bearer realm=\"api\""
              .formatted(value));
    }
    return value;
  }
}
