package org.errata.servlet.container;

/**
 * An error page that a container knows (Servlet 6.0 section 10.9.2), whoever has registered it.
 *
 * @param location the path of the page
 * @param status the status that it is for, or 0
 * @param exception the name of the exception class that it is for, or empty
 */
public record RegisteredErrorPage(String location, int status, String exception) {

  /**
   * Tells whether the page is for every error.
   *
   * @return whether it is for neither a status nor an exception
   */
  public boolean isDefault() {
    return status == 0 && exception.isEmpty();
  }
}
