package org.errata.servlet.config;

import jakarta.servlet.ServletContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.errata.afc.AfcGeneral;
import org.errata.catalogue.Catalogue;
import org.errata.catalogue.HttpStatuses;
import org.errata.internal.Suggestion;
import org.errata.servlet.catalogfile.CatalogueReader;
import org.errata.servlet.catalogfile.ClassPathRoot;
import org.errata.servlet.catalogfile.ConfigurationProblems;
import org.errata.servlet.catalogfile.TranslationFolder;

/** Reads the catalogues that the parameter {@code catalogue} names, each list of them once. */
final class CatalogueParameter {

  private static final List<String> DEFAULT = List.of(AfcGeneral.catalogue().name());
  private static final String HTTP = "http";

  private final ServletContext context;
  private final Resources resources;
  private final ConfigurationProblems problems;
  private final ConfigurationProblems warnings;
  private final Map<List<String>, Catalogue> known =
      new HashMap<>(Map.of(DEFAULT, AfcGeneral.catalogue()));

  CatalogueParameter(
      ServletContext context,
      Resources resources,
      ConfigurationProblems problems,
      ConfigurationProblems warnings) {
    this.context = context;
    this.resources = resources;
    this.problems = problems;
    this.warnings = warnings;
  }

  /** Returns the locations that count for a filter or servlet. */
  static List<String> locations(Parameters parameters) {
    return parameters.value("catalogue").map(Parameters::list).orElse(DEFAULT);
  }

  /** Reads a list of locations, or throws IllegalArgumentException with what is allowed. */
  Catalogue read(String value) {
    List<String> locations = Parameters.list(value);
    if (locations.isEmpty()) {
      throw new IllegalArgumentException("is empty; name a catalogue, as in afc-general");
    }
    Catalogue before = known.get(locations);
    if (before != null) {
      return before;
    }
    Catalogue catalogue = new LocationReader().read(locations);
    known.put(locations, catalogue);
    return catalogue;
  }

  /** Reads one list of locations. */
  private final class LocationReader {

    private final CatalogueReader reader =
        new CatalogueReader(resources.classLoader(), problems, warnings);
    private final List<TranslationFolder> folders = new ArrayList<>();
    private final List<String> wrongLocations = new ArrayList<>();
    private boolean hasFiles;

    Catalogue read(List<String> locations) {
      Set<String> seen = new HashSet<>();
      for (String location : locations) {
        try {
          if (!seen.add(location)) {
            throw new IllegalArgumentException("names '%s' twice".formatted(location));
          }
          add(location);
        } catch (IllegalArgumentException e) {
          wrongLocations.add(e.getMessage());
        }
      }
      if (hasFiles) {
        reader.addTranslations(root());
        folders.forEach(reader::addTranslations);
      }
      // the problems of files that are there are told, though others are missing
      Catalogue catalogue =
          wrongLocations.isEmpty() || hasFiles
              ? reader.catalogue().orElse(AfcGeneral.catalogue())
              : AfcGeneral.catalogue();
      if (!wrongLocations.isEmpty()) {
        throw new IllegalArgumentException(String.join("; ", wrongLocations));
      }
      return catalogue;
    }

    private void add(String location) {
      if (location.equals(AfcGeneral.catalogue().name())) {
        reader.add(AfcGeneral.catalogue());
      } else if (location.equals(HTTP)) {
        reader.add(HttpStatuses.catalogue());
      } else if (location.startsWith("/")) {
        reader.add(location, resources.read(location));
        hasFiles = true;
        folders.add(new WebFolder(context, location.substring(0, location.lastIndexOf('/') + 1)));
      } else if (ClassPathFile.isNamedBy(location)) {
        addFromClassPath(location);
      } else {
        throw new IllegalArgumentException(
            "'%s' is not a catalogue; allowed are afc-general, http, /WEB-INF/errors.json and"
                    .formatted(location)
                + " classpath:errors.json"
                + didYouMean(location));
      }
    }

    /** Suggests a catalogue, or the beginning that the path of a file lacks. */
    private String didYouMean(String location) {
      if (resources.isThere("/WEB-INF/" + location)) {
        return "; did you mean /WEB-INF/%s?".formatted(location);
      }
      if (location.endsWith(".json") && resources.classLoader().getResource(location) != null) {
        return "; did you mean %s%s?".formatted(ClassPathFile.PREFIX, location);
      }
      return Suggestion.didYouMean(location, List.of(AfcGeneral.catalogue().name(), HTTP));
    }

    private void addFromClassPath(String location) {
      ClassPathFile file = ClassPathFile.find(location, resources.classLoader());
      reader.add(location, file.content());
      hasFiles = true;
      folders.add(file.folder());
    }

    private ClassPathRoot root() {
      return new ClassPathRoot(
          resources.classLoader(), new WebFolder(context, "/WEB-INF/classes/").propertiesFiles());
    }
  }
}
