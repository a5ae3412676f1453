package org.errata.servlet.message;

import java.util.List;

/** The forms that the body of an error response may have. */
public enum Form {
  /** The {@code err} JSON. */
  ERR,
  /** Problem details (RFC 9457). */
  PROBLEM,
  /** A page for people. */
  HTML,
  /** Plain text. */
  TEXT,
  /** Markdown, for programs that read. */
  MARKDOWN;

  /** The forms, and their order of preference, where nothing else is configured. */
  public static final List<Form> DEFAULT = List.of(values());
}
