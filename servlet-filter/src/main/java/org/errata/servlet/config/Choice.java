package org.errata.servlet.config;

/** A value of a parameter that has a fixed set of values. */
interface Choice {

  /** Returns the value as it is written in {@code web.xml}. */
  String written();
}
