package org.errata.servlet.startup;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;

/** The version of Errata, from a file that the build writes beside this class. */
final class ErrataVersion {

  private static final String FILE = "version.properties";

  private ErrataVersion() {}

  /** Returns the product with its version, such as {@code Errata 1.0.0}. */
  static String product() {
    try (InputStream in = ErrataVersion.class.getResourceAsStream(FILE)) {
      Properties properties = new Properties();
      if (in != null) {
        properties.load(in);
      }
      String version = properties.getProperty("version", "");
      // without a build, the placeholder is still there
      return version.isEmpty() || version.startsWith("$") ? "Errata" : "Errata " + version;
    } catch (IOException e) {
      return "Errata";
    }
  }
}
