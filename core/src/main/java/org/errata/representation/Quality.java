package org.errata.representation;

import java.util.List;

/** Reads quality values (RFC 9110 section 12.4.2) in thousandths. */
final class Quality {

  /** The result for a malformed quality value. */
  static final int MALFORMED = -1;

  private static final int ONE = 1000;

  private Quality() {}

  /** Returns the quality value among the parameters of an element; 1000 if there is none. */
  static int in(List<String> parameters) {
    for (String parameter : parameters) {
      int equals = parameter.indexOf('=');
      if (equals > 0 && parameter.substring(0, equals).strip().equalsIgnoreCase("q")) {
        return qvalue(parameter.substring(equals + 1).strip());
      }
    }
    return ONE;
  }

  /** Also accepts {@code .2}, which HttpURLConnection of older JDKs sends. */
  private static int qvalue(String value) {
    int dot = value.indexOf('.');
    String whole = dot < 0 ? value : value.substring(0, dot);
    String fraction = dot < 0 ? "" : value.substring(dot + 1);
    boolean empty = whole.isEmpty() && fraction.isEmpty();
    if (empty || whole.length() > 1 || fraction.length() > 3 || !isDigits(whole + fraction)) {
      return MALFORMED;
    }
    int thousandths = whole.isEmpty() ? 0 : (whole.charAt(0) - '0') * ONE;
    int place = 100;
    for (int i = 0; i < fraction.length(); i++, place /= 10) {
      thousandths += (fraction.charAt(i) - '0') * place;
    }
    return thousandths <= ONE ? thousandths : MALFORMED;
  }

  private static boolean isDigits(String text) {
    return text.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
