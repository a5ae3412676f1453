package org.errata.servlet;

import jakarta.servlet.http.HttpFilter;

/** Answers every error of what runs below it. */
public final class ErrorHandlingFilter extends HttpFilter {

  private static final long serialVersionUID = 1L;

  /** Makes the filter. */
  public ErrorHandlingFilter() {}
}
