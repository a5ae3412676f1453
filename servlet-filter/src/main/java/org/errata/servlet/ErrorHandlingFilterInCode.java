package org.errata.servlet;

import jakarta.servlet.FilterConfig;
import jakarta.servlet.ServletException;
import org.errata.servlet.config.CodeSettings;
import org.errata.servlet.config.SharedSettings;

/** The filter that {@link Errata#errorHandling} makes. */
final class ErrorHandlingFilterInCode extends ErrorHandlingFilter {

  private final SharedSettings settings;

  ErrorHandlingFilterInCode(SharedSettings settings) {
    this.settings = settings;
  }

  @Override
  SharedSettings settings(FilterConfig config) throws ServletException {
    CodeSettings.refuseParametersOf(config);
    return settings.referredToIn(config.getServletContext());
  }
}
