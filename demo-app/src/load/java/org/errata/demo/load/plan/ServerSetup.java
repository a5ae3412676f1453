package org.errata.demo.load.plan;

import java.util.List;

/**
 * How to start a server.
 *
 * @param kind the container and the class path
 * @param log {@code off}, or the file to log to
 * @param features what the server has beyond a bare container, such as {@code errata}
 */
public record ServerSetup(ServerKind kind, String log, List<String> features) {

  /** Log records are formatted and written, but not stored. */
  private static final String NULL_DEVICE = "/dev/null";

  /**
   * Returns a server that does not log.
   *
   * @param kind the container and the class path
   * @param features what the server has beyond a bare container
   * @return the server
   */
  public static ServerSetup bare(ServerKind kind, String... features) {
    return new ServerSetup(kind, "off", List.of(features));
  }

  /**
   * Returns a server with Errata and its rules that does not log.
   *
   * @param kind the container and the class path
   * @return the server
   */
  public static ServerSetup errata(ServerKind kind) {
    return bare(kind, "errata", "rules");
  }

  /**
   * Returns the same server with a log.
   *
   * @return the server
   */
  public ServerSetup logging() {
    return new ServerSetup(kind, NULL_DEVICE, features);
  }
}
