package org.errata.demo;

import java.util.Map;
import org.errata.rule.Quota;

/**
 * The settings of the demo, from environment variables.
 *
 * @param port the TCP port, 0 for any free port
 * @param quota the quota of each client of the tax API
 */
record DemoSettings(int port, Quota quota) {

  static final String PORT = "PORT";
  static final String QUOTA = "ERRATA_DEMO_QUOTA";

  private static final String DEFAULT_PORT = "8080";
  private static final String DEFAULT_QUOTA = "20000/PT5M";
  private static final int HIGHEST_PORT = 65_535;

  static DemoSettings of(Map<String, String> environment) throws CannotStartException {
    return new DemoSettings(
        port(value(environment, PORT, DEFAULT_PORT)),
        quota(value(environment, QUOTA, DEFAULT_QUOTA)));
  }

  /** Treats an empty variable as absent, as shells and unit files cannot always unset one. */
  private static String value(Map<String, String> environment, String name, String fallback) {
    String value = environment.getOrDefault(name, "").strip();
    return value.isEmpty() ? fallback : value;
  }

  private static int port(String text) throws CannotStartException {
    try {
      int port = Integer.parseInt(text);
      if (port >= 0 && port <= HIGHEST_PORT) {
        return port;
      }
      throw new NumberFormatException("out of range");
    } catch (NumberFormatException e) {
      throw new CannotStartException(
          "%s '%s' is not a port; allowed are 0 (any free one) to %d"
              .formatted(PORT, text, HIGHEST_PORT),
          e);
    }
  }

  private static Quota quota(String text) throws CannotStartException {
    try {
      return Quota.parse(text);
    } catch (IllegalArgumentException e) {
      throw new CannotStartException(QUOTA + " " + e.getMessage(), e);
    }
  }
}
