package org.errata.servlet.config;

/** One of several values that a parameter may have. */
interface Choice {

  /** Returns the value as it is written in {@code web.xml}. */
  String written();
}
