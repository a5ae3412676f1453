package org.errata.servlet.config;

import java.util.Optional;
import org.errata.rule.Refusal;
import org.errata.rule.RequestView;
import org.errata.rule.Rule;

/** A rule that {@code rules} names by its class, and that every request passes. */
public final class PassingRule implements Rule {

  /** Makes the rule. */
  public PassingRule() {}

  @Override
  public Optional<Refusal> check(RequestView request) {
    return Optional.empty();
  }
}
