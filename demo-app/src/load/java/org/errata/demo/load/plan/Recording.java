package org.errata.demo.load.plan;

import java.nio.file.Path;

/**
 * Error responses of Errata that a constant servlet sends in its place, so that both send the same
 * header fields and the same bytes.
 */
public enum Recording {
  /** A 403 by {@code sendError}. */
  FORBIDDEN("/send-error"),
  /** A 401 by the rule {@code credentials}. */
  UNAUTHORIZED("/all/read"),
  /** A 500 by an exception. */
  INTERNAL_SERVER_ERROR("/uncaught");

  private final String path;

  Recording(String path) {
    this.path = path;
  }

  /**
   * Returns where Errata sends the response.
   *
   * @return the path of the URI
   */
  public String path() {
    return path;
  }

  /**
   * Returns where the response is stored.
   *
   * @return the file
   */
  public Path file() {
    return LoadFolders.WORK.resolve(name() + ".response");
  }
}
