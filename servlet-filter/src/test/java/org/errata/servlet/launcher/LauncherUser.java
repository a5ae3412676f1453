package org.errata.servlet.launcher;

/** The only account of the realm that every container has. */
final class LauncherUser {

  static final String REALM = "tests";
  static final String NAME = "demo@example.com";
  static final String PASSWORD = "secret";
  static final String ROLE = "client";

  private LauncherUser() {}
}
