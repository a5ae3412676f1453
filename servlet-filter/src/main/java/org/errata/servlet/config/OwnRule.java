package org.errata.servlet.config;

import static java.util.Objects.requireNonNull;

import org.errata.rule.Rule;

/**
 * A rule of the application.
 *
 * @param rule the rule
 */
public record OwnRule(Rule rule) implements ConfiguredRule {

  /**
   * Refuses null.
   *
   * @param rule the rule
   */
  public OwnRule {
    requireNonNull(rule, "rule");
  }

  @Override
  public String title() {
    return rule.name();
  }
}
