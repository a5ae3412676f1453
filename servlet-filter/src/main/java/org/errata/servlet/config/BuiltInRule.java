package org.errata.servlet.config;

/** A rule of Errata, as {@code web.xml} names it. */
public enum BuiltInRule implements ConfiguredRule, Choice {
  /** Credentials are accepted. */
  CREDENTIALS("credentials", "unauthorized"),
  /** The client has the profile. */
  CLIENT_PROFILE("client-profile", "profile-id-not-found"),
  /** The client has quota left. */
  QUOTA("quota", "forbidden"),
  /** The body is there and whole. */
  BODY("body", "request-body-cannot-be-empty");

  private final String written;
  private final String entry;

  BuiltInRule(String written, String entry) {
    this.written = written;
    this.entry = entry;
  }

  /** Returns the id of the entry that the rule refuses with. */
  String entry() {
    return entry;
  }

  @Override
  public String written() {
    return written;
  }

  @Override
  public String title() {
    return written;
  }
}
