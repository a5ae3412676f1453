package org.errata.servlet;

import jakarta.servlet.http.HttpFilter;

/** Applies the rules to requests. */
public final class RequestValidationFilter extends HttpFilter {

  private static final long serialVersionUID = 1L;

  /** Makes the filter. */
  public RequestValidationFilter() {}
}
