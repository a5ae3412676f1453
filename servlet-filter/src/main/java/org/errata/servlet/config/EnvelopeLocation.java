package org.errata.servlet.config;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.errata.catalogue.Catalogue;
import org.errata.representation.OwnRepresentation;
import org.errata.servlet.catalogfile.ConfigurationProblems;
import org.errata.servlet.catalogfile.EnvelopeFile;

/**
 * Reads the envelope of a container adapter.
 *
 * @param base the folder that a relative name of a file is below
 * @param catalogue the entries
 * @param problems gets what is wrong in the file
 */
record EnvelopeLocation(Path base, Catalogue catalogue, ConfigurationProblems problems) {

  /** Reads a location, or throws IllegalArgumentException with what is allowed. */
  Optional<OwnRepresentation> read(String value) {
    byte[] content =
        ClassPathFile.isNamedBy(value)
            ? ClassPathFile.find(value, CatalogueLocations.classLoader()).content()
            : file(value);
    return EnvelopeFile.read(value, content, catalogue, problems).map(Function.identity());
  }

  private byte[] file(String value) {
    try {
      return Files.readAllBytes(base.resolve(value));
    } catch (IOException | InvalidPathException absent) {
      throw new IllegalArgumentException(
          "'%s' is not a file in %s; allowed are conf/envelope.json and classpath:envelope.json"
              .formatted(value, base),
          absent);
    }
  }
}
