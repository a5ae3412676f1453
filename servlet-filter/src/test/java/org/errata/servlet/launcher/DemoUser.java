package org.errata.servlet.launcher;

/** The one account of the realm that every container has. */
final class DemoUser {

  static final String REALM = "tests";
  static final String NAME = "demo@example.com";
  static final String PASSWORD = "secret";
  static final String ROLE = "client";

  private DemoUser() {}
}
