package org.errata.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;

/** Reads properties files in UTF-8 that are part of this module. */
public final class BundleFile {

  private BundleFile() {}

  /**
   * Reads a file. Unlike {@link ResourceBundle#getBundle(String)}, this has no parent bundles and
   * never falls back to the default locale.
   *
   * @param owner the class beside which the file is
   * @param name the file's name, such as {@code errors_de.properties}
   * @return the texts of the file
   * @throws UncheckedIOException if the file cannot be read
   */
  public static ResourceBundle read(Class<?> owner, String name) {
    try (InputStream in = owner.getResourceAsStream(name)) {
      return new PropertyResourceBundle(new InputStreamReader(in, UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name, e);
    }
  }
}
