package org.errata.servlet.config;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.errata.catalogue.Catalogue;
import org.errata.internal.Suggestion;
import org.errata.representation.OwnRepresentation;
import org.errata.representation.Representation;
import org.errata.servlet.catalogfile.ConfigurationProblems;
import org.errata.servlet.catalogfile.EnvelopeFile;

/** Reads the representation that the parameter {@code envelope} names: a file, or a class. */
final class EnvelopeParameter {

  private static final List<String> FILES =
      List.of("/WEB-INF/envelope.json", "classpath:envelope.json");

  private final Resources resources;
  private final ConfigurationProblems problems;

  EnvelopeParameter(Resources resources, ConfigurationProblems problems) {
    this.resources = resources;
    this.problems = problems;
  }

  /**
   * Reads it, or throws IllegalArgumentException with what is allowed. What is wrong in a file is
   * added to the problems.
   */
  Optional<OwnRepresentation> read(String value, Catalogue catalogue) {
    if (value.startsWith("/")) {
      return file(value, resources.read(value), catalogue);
    }
    if (ClassPathFile.isNamedBy(value)) {
      byte[] content = ClassPathFile.find(value, resources.classLoader()).content();
      return file(value, content, catalogue);
    }
    if (value.endsWith(".json")) {
      throw new IllegalArgumentException(
          "'%s' is not a file of this web application; allowed are %s, or the name of a class%s"
              .formatted(
                  value,
                  String.join(" and ", FILES),
                  resources.isThere("/WEB-INF/" + value)
                      ? "; did you mean /WEB-INF/%s?".formatted(value)
                      : Suggestion.didYouMean(value, FILES)));
    }
    Representation own = resources.instance(value, Representation.class, FILES);
    if (own.mediaType() == null) {
      throw new IllegalArgumentException("the media type of class %s is null".formatted(value));
    }
    return Optional.of(links -> own);
  }

  private Optional<OwnRepresentation> file(String location, byte[] content, Catalogue catalogue) {
    return EnvelopeFile.read(location, content, catalogue, problems).map(Function.identity());
  }
}
