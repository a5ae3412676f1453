package org.errata.servlet.launcher;

/** The one account of the realm that every container has. */
final class Account {

  static final String REALM = "tests";
  static final String USER = "demo@example.com";
  static final String PASSWORD = "secret";
  static final String ROLE = "client";

  private Account() {}
}
