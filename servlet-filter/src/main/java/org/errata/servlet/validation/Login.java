package org.errata.servlet.validation;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;

/** The way to authenticate a request with the realm of the application. Thread-safe. */
@FunctionalInterface
public interface Login {

  /**
   * Authenticates a request, as {@link HttpServletRequest#login} does.
   *
   * @param request the request
   * @param user the name of the user
   * @param password the password
   * @throws ServletException if the realm refuses, or a user is authenticated already
   */
  void login(HttpServletRequest request, String user, String password) throws ServletException;
}
