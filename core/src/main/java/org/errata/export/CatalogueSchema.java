package org.errata.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The JSON Schema (2020-12) of catalogue files, by which editors complete and check them. */
final class CatalogueSchema {

  /** In the jar, so that it can be used without a running application. */
  private static final String FILE = "/org/errata/catalogue.schema.json";

  private CatalogueSchema() {}

  static String text() {
    try (InputStream in = CatalogueSchema.class.getResourceAsStream(FILE)) {
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + FILE, e);
    }
  }
}
