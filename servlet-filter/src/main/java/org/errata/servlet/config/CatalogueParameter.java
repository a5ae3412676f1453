package org.errata.servlet.config;

import jakarta.servlet.ServletContext;
import java.net.URL;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.errata.afc.AfcGeneral;
import org.errata.catalogue.Catalogue;
import org.errata.catalogue.HttpStatuses;
import org.errata.servlet.catalogfile.CatalogueReader;
import org.errata.servlet.catalogfile.ClassPathRoot;
import org.errata.servlet.catalogfile.ConfigurationProblems;
import org.errata.servlet.catalogfile.TranslationFolder;
import org.errata.servlet.catalogfile.UrlFolder;

/** The catalogues that parameters name, each list of locations read once. */
final class CatalogueParameter {

  private static final String HTTP = "http";
  private static final String CLASS_PATH = "classpath:";

  private final ServletContext context;
  private final Resources resources;
  private final ConfigurationProblems complaints;
  private final Map<List<String>, Catalogue> known = new HashMap<>();

  CatalogueParameter(
      ServletContext context, Resources resources, ConfigurationProblems complaints) {
    this.context = context;
    this.resources = resources;
    this.complaints = complaints;
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
    Catalogue catalogue = new Reading().read(locations);
    known.put(locations, catalogue);
    return catalogue;
  }

  /** Reads one list of locations. */
  private final class Reading {

    private final CatalogueReader reader = new CatalogueReader(complaints);
    private final List<TranslationFolder> folders = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();
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
          faults.add(e.getMessage());
        }
      }
      if (hasFiles) {
        reader.addTranslations(root());
        folders.forEach(reader::addTranslations);
      }
      // files that are there have their complaints told, though others are missing
      Catalogue catalogue =
          faults.isEmpty() || hasFiles
              ? reader.catalogue().orElse(AfcGeneral.catalogue())
              : AfcGeneral.catalogue();
      if (!faults.isEmpty()) {
        throw new IllegalArgumentException(String.join("; ", faults));
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
      } else if (location.startsWith(CLASS_PATH)) {
        addFromClassPath(location);
      } else {
        throw new IllegalArgumentException(
            "'%s' is not a catalogue; allowed are afc-general, http, /WEB-INF/errors.json and"
                    .formatted(location)
                + " classpath:errors.json");
      }
    }

    private void addFromClassPath(String location) {
      String path = location.substring(CLASS_PATH.length()).replaceFirst("^/+", "");
      URL url = resources.classLoader().getResource(path);
      byte[] content = path.isEmpty() || url == null ? null : UrlFolder.read(url).orElse(null);
      if (content == null) {
        throw new IllegalArgumentException(location + " is not on the class path");
      }
      reader.add(location, content);
      hasFiles = true;
      folders.add(new UrlFolder(url, CLASS_PATH + path.substring(0, path.lastIndexOf('/') + 1)));
    }

    private ClassPathRoot root() {
      return new ClassPathRoot(
          resources.classLoader(), new WebFolder(context, "/WEB-INF/classes/").translations());
    }
  }
}
