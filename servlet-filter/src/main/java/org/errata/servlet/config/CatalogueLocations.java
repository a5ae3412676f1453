package org.errata.servlet.config;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.errata.afc.AfcGeneral;
import org.errata.catalogue.Catalogue;
import org.errata.catalogue.HttpStatuses;
import org.errata.internal.Suggestion;
import org.errata.servlet.catalogfile.CatalogueCollection;
import org.errata.servlet.catalogfile.ConfigurationProblems;

/** Reads the catalogues that a setting of a container adapter names. Used once. */
final class CatalogueLocations {

  private static final String AFC_GENERAL = AfcGeneral.catalogue().name();
  private static final String HTTP = "http";

  private final Path base;
  private final CatalogueCollection catalogues;

  /** Starts with the folder that relative names of files are below. */
  CatalogueLocations(Path base, ConfigurationProblems problems, ConfigurationProblems warnings) {
    this.base = base;
    this.catalogues = CatalogueCollection.withoutClasses(problems, warnings);
  }

  /** Reads a list of locations, or throws IllegalArgumentException with what is allowed. */
  Catalogue read(String value) {
    List<String> locations = Parameters.list(value);
    if (locations.isEmpty()) {
      throw new IllegalArgumentException("is empty; name a catalogue, as in afc-general");
    }
    List<String> wrong = new ArrayList<>();
    Set<String> seen = new LinkedHashSet<>();
    for (String location : locations) {
      try {
        if (!seen.add(location)) {
          throw new IllegalArgumentException("names '%s' twice".formatted(location));
        }
        add(location);
      } catch (IllegalArgumentException e) {
        wrong.add(e.getMessage());
      }
    }
    // the problems of files that are there are told, though others are missing
    Catalogue catalogue =
        catalogues.isEmpty()
            ? AfcGeneral.catalogue()
            : catalogues.catalogue().orElseGet(AfcGeneral::catalogue);
    if (!wrong.isEmpty()) {
      throw new IllegalArgumentException(String.join("; ", wrong));
    }
    return catalogue;
  }

  private void add(String location) {
    if (location.equals(AFC_GENERAL)) {
      catalogues.add(AfcGeneral.catalogue());
    } else if (location.equals(HTTP)) {
      catalogues.add(HttpStatuses.catalogue());
    } else if (ClassPathFile.isNamedBy(location)) {
      catalogues.add(ClassPathFile.find(location, classLoader()).url());
    } else {
      catalogues.add(file(location));
    }
  }

  private Path file(String location) {
    try {
      Path file = base.resolve(location);
      if (Files.isRegularFile(file)) {
        return file;
      }
    } catch (InvalidPathException noName) {
      // refused below
    }
    throw new IllegalArgumentException(
        "'%s' is neither a catalogue nor a file in %s; allowed are %s, %s, conf/errors.json and classpath:errors.json%s"
            .formatted(
                location,
                base,
                AFC_GENERAL,
                HTTP,
                Suggestion.didYouMean(location, List.of(AFC_GENERAL, HTTP))));
  }

  static ClassLoader classLoader() {
    ClassLoader ofThread = Thread.currentThread().getContextClassLoader();
    return ofThread == null ? CatalogueLocations.class.getClassLoader() : ofThread;
  }
}
