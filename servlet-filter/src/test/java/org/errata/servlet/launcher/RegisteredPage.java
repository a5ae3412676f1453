package org.errata.servlet.launcher;

/**
 * An error page that the launchers register in code, as a program with an embedded container does.
 */
final class RegisteredPage {

  static final int STATUS = 451;
  static final String LOCATION = "/page/own";

  private RegisteredPage() {}

  /** Whether it is a page of an application, by its context path. */
  static boolean isOf(String contextPath) {
    return contextPath.equals("/conformance-pages");
  }
}
