package org.errata.servlet;

import jakarta.servlet.FilterConfig;
import jakarta.servlet.ServletException;
import org.errata.servlet.config.CodeSettings;
import org.errata.servlet.config.InstalledPart;
import org.errata.servlet.config.SharedInCode;

/** The filter that {@link Errata#errorHandling} makes. */
final class ErrorHandlingFilterInCode extends ErrorHandlingFilter {

  private final SharedInCode shared;

  ErrorHandlingFilterInCode(SharedInCode shared) {
    this.shared = shared;
  }

  @Override
  InstalledPart part(FilterConfig config) throws ServletException {
    CodeSettings.refuseParametersOf(config);
    return shared.errorHandling(config);
  }
}
