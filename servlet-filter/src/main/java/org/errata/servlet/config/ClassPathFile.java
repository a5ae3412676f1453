package org.errata.servlet.config;

import java.net.URL;
import org.errata.servlet.catalogfile.UrlFolder;

/**
 * A file on the class path that a parameter names, as in {@code classpath:errors.json}.
 *
 * @param location the value of the parameter
 * @param url the file
 */
record ClassPathFile(String location, URL url) {

  /** In front of the path of a file on the class path. */
  static final String PREFIX = "classpath:";

  /** Tells whether a value names a file on the class path, there or not. */
  static boolean isNamedBy(String value) {
    return value.startsWith(PREFIX);
  }

  /** Finds a file, or throws IllegalArgumentException with what was found. */
  static ClassPathFile find(String location, ClassLoader loader) {
    String path = pathOf(location);
    URL url = path.isEmpty() ? null : loader.getResource(path);
    if (url == null) {
      throw new IllegalArgumentException(location + " is not on the class path");
    }
    return new ClassPathFile(location, url);
  }

  /** Reads the file, or throws IllegalArgumentException if it cannot be read. */
  byte[] content() {
    return UrlFolder.read(url)
        .orElseThrow(() -> new IllegalArgumentException(location + " cannot be read"));
  }

  /** Returns the folder of the file. */
  UrlFolder folder() {
    String path = pathOf(location);
    return new UrlFolder(url, PREFIX + path.substring(0, path.lastIndexOf('/') + 1));
  }

  private static String pathOf(String location) {
    return location.substring(PREFIX.length()).replaceFirst("^/+", "");
  }
}
