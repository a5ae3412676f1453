package org.errata.representation;

import java.util.List;

/** Reads quality values (RFC 9110 section 12.4.2), in thousandths. */
final class Quality {

  static final int UNREADABLE = -1;

  private static final int ONE = 1000;

  private Quality() {}

  /** Returns the quality among the parameters of an element; 1 if there is none. */
  static int in(List<String> parameters) {
    for (String parameter : parameters) {
      int equals = parameter.indexOf('=');
      if (equals > 0 && parameter.substring(0, equals).strip().equalsIgnoreCase("q")) {
        return qvalue(parameter.substring(equals + 1).strip());
      }
    }
    return ONE;
  }

  /** A qvalue in thousandths; takes {@code .5} too, which Java's own HTTP client used to send. */
  private static int qvalue(String value) {
    int dot = value.indexOf('.');
    String whole = dot < 0 ? value : value.substring(0, dot);
    String fraction = dot < 0 ? "" : value.substring(dot + 1);
    boolean empty = whole.isEmpty() && fraction.isEmpty();
    if (empty || whole.length() > 1 || fraction.length() > 3 || !isDigits(whole + fraction)) {
      return UNREADABLE;
    }
    int thousandths = whole.isEmpty() ? 0 : (whole.charAt(0) - '0') * ONE;
    int place = 100;
    for (int i = 0; i < fraction.length(); i++, place /= 10) {
      thousandths += (fraction.charAt(i) - '0') * place;
    }
    return thousandths <= ONE ? thousandths : UNREADABLE;
  }

  private static boolean isDigits(String text) {
    return text.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
