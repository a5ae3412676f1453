package org.errata.servlet;

import jakarta.servlet.FilterConfig;
import jakarta.servlet.ServletException;
import org.errata.servlet.config.CodeSettings;
import org.errata.servlet.config.InstalledPart;
import org.errata.servlet.config.RuleSettings;
import org.errata.servlet.config.SharedInCode;

/** The filter that {@link Errata#validation} makes. */
final class RequestValidationFilterInCode extends RequestValidationFilter {

  private final SharedInCode shared;
  private final RuleSettings rules;

  RequestValidationFilterInCode(SharedInCode shared, RuleSettings rules) {
    this.shared = shared;
    this.rules = rules;
  }

  @Override
  InstalledPart part(FilterConfig config) throws ServletException {
    CodeSettings.refuseParametersOf(config);
    return shared.validation(config, rules);
  }
}
