package org.errata.demo.load;

import java.util.List;

/**
 * A server to be started.
 *
 * @param kind container and class path
 * @param log {@code off}, or the file that it logs to
 * @param features what it does beyond a bare container
 */
record Server(Kind kind, String log, List<String> features) {

  /** Formatted and written, but not kept. */
  private static final String NULL_DEVICE = "/dev/null";

  static Server bare(Kind kind, String... features) {
    return new Server(kind, "off", List.of(features));
  }

  static Server errata(Kind kind) {
    return bare(kind, "errata", "rules");
  }

  Server logging() {
    return new Server(kind, NULL_DEVICE, features);
  }
}
