package org.errata.servlet;

import jakarta.servlet.ServletConfig;
import jakarta.servlet.ServletException;
import org.errata.servlet.config.CodeSettings;
import org.errata.servlet.config.SharedInCode;
import org.errata.servlet.config.SharedSettings;

/** The servlet that {@link Errata#reference} makes. */
final class ErrorReferenceServletInCode extends ErrorReferenceServlet {

  private static final long serialVersionUID = 1L;

  private final transient SharedInCode shared;

  ErrorReferenceServletInCode(SharedInCode shared) {
    this.shared = shared;
  }

  @Override
  SharedSettings settings(ServletConfig config) throws ServletException {
    CodeSettings.refuseParametersOf(config);
    return shared.settingsIn(config.getServletContext());
  }
}
