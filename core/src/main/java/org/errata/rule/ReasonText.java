package org.errata.rule;

import org.errata.internal.LogText;

/** Parts of the texts that the log has about a refused request. */
final class ReasonText {

  /** Enough to recognize a user or a client. */
  static final int LONGEST = 64;

  private ReasonText() {}

  /** Returns the beginning of a text of the client in quotes, escaped for the log. */
  static String quoted(String text) {
    return "'" + LogText.of(text, LONGEST) + "'";
  }

  /** Returns the simple name of a class; that of the class around a lambda, or a class without. */
  static String simpleNameOf(Class<?> type) {
    String name = nameOf(type);
    String inPackage = name.substring(name.lastIndexOf('.') + 1);
    return type.isMemberClass() ? type.getSimpleName() : inPackage;
  }

  /** Returns the binary name of a class; that of the class around it for a lambda. */
  static String nameOf(Class<?> type) {
    String name = type.getName();
    int lambda = name.indexOf("$$");
    return lambda < 0 ? name : name.substring(0, lambda);
  }
}
