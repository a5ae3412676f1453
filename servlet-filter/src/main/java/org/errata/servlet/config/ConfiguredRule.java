package org.errata.servlet.config;

/** A rule that a validation filter checks. */
public sealed interface ConfiguredRule permits BuiltInRule, OwnRule {

  /**
   * Returns what people call the rule.
   *
   * @return the name in {@code web.xml} or in the log
   */
  String title();
}
