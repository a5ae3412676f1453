package org.errata.representation;

/** The forms that the body of an error response may have. */
public enum Form {
  /** JSON ({@code application/json}): the {@code err} JSON, or the application's own envelope. */
  ERR,
  /** Problem details ({@code application/problem+json}, RFC 9457). */
  PROBLEM,
  /** A page for people ({@code text/html}). */
  HTML,
  /** Plain text. */
  TEXT,
  /** Markdown ({@code text/markdown}), for programs that read. */
  MARKDOWN
}
