package org.errata.servlet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.errata.catalogue.Catalogue;
import org.errata.export.CatalogueJson;

/**
 * A file of any bytes is a catalogue or refused with one message that counts its problems. A
 * catalogue that is written and read again is the same.
 */
public final class CatalogueFileFuzz {

  private CatalogueFileFuzz() {}

  /**
   * Reads one file.
   *
   * @param file the bytes of a catalogue file
   */
  public static void fuzzerTestOneInput(byte[] file) {
    catalogue(file)
        .map(CatalogueJson::complete)
        .ifPresent(
            written ->
                assertThat(catalogue(written.getBytes(StandardCharsets.UTF_8)))
                    .map(CatalogueJson::complete)
                    .contains(written));
  }

  private static Optional<Catalogue> catalogue(byte[] file) {
    try {
      return Optional.of(CatalogueFiles.read("fuzz.json", new ByteArrayInputStream(file)));
    } catch (IllegalArgumentException refused) {
      assertThat(refused)
          .hasNoCause()
          .hasMessageMatching(
              "(?s)The catalogue cannot be read; \\d+ places? in files needs? attention:\n  fuzz.json, line .*");
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
