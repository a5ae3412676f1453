package org.errata.servlet;

import jakarta.servlet.FilterConfig;
import jakarta.servlet.ServletException;
import org.errata.servlet.config.CodeSettings;
import org.errata.servlet.config.RuleSettings;
import org.errata.servlet.config.SharedSettings;

/** The filter that {@link Errata#validation} makes. */
final class RequestValidationFilterInCode extends RequestValidationFilter {

  private final SharedSettings shared;
  private final RuleSettings rules;

  RequestValidationFilterInCode(SharedSettings shared, RuleSettings rules) {
    this.shared = shared;
    this.rules = rules;
  }

  @Override
  Settings settings(FilterConfig config) throws ServletException {
    CodeSettings.refuseParametersOf(config);
    return new Settings(shared.referredToIn(config.getServletContext()), rules);
  }
}
