package org.errata.servlet.harness.server;

import java.io.IOException;
import java.util.List;
import java.util.Map;

/** How a server is installed for one run, and started. */
interface Server {

  /**
   * Writes the settings and deploys the applications.
   *
   * @return the command that starts the server in the foreground, after {@code java}
   */
  List<String> install(Installation installation) throws IOException;

  /** Returns the variables of its environment. */
  default Map<String, String> environment(Installation installation) {
    return Map.of();
  }
}
