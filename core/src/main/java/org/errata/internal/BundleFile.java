package org.errata.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.MissingResourceException;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.function.Function;

/** Reads properties files in UTF-8 that are part of this module. */
public final class BundleFile {

  private BundleFile() {}

  /**
   * Reads a file. Unlike {@code ResourceBundle.getBundle}, this has no parent bundles, never falls
   * back to the default locale, and caches nothing that keeps a class loader.
   *
   * @param name the file's name, such as {@code errors_de.properties}
   * @param open opens a file by its name; of the caller, because a module hides its files from
   *     others
   * @return the texts of the file
   * @throws MissingResourceException if the file is missing
   * @throws UncheckedIOException if the file cannot be read
   */
  public static ResourceBundle read(String name, Function<String, InputStream> open) {
    try (InputStream in = open.apply(name)) {
      if (in == null) {
        throw new MissingResourceException("no file " + name, name, "");
      }
      return new PropertyResourceBundle(new InputStreamReader(in, UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name, e);
    }
  }
}
