package org.errata.servlet.conformance.attacks;

import java.util.List;

/** The media types of the representations. */
final class MediaTypes {

  static final String ERR = "application/json";
  static final String PROBLEM = "application/problem+json";
  static final String HTML = "text/html";
  static final String TEXT = "text/plain";
  static final List<String> ALL = List.of(ERR, PROBLEM, HTML, TEXT);

  private MediaTypes() {}
}
