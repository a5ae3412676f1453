package org.errata.servlet.startup;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.errata.catalogue.Catalogue;
import org.errata.servlet.config.ConfiguredRule;
import org.errata.servlet.config.InstalledPart;
import org.errata.servlet.config.RuleSettings;

/** Makes the line that says what Errata does in a web application. */
final class ActiveMessage {

  private ActiveMessage() {}

  static String of(DeployedErrata deployed) {
    List<String> clauses = new ArrayList<>();
    Map<String, Set<String>> patternsByCatalogue = new LinkedHashMap<>();
    for (MappedPart filter :
        deployed.errors().isEmpty() ? deployed.validation() : deployed.errors()) {
      patternsByCatalogue
          .computeIfAbsent(catalogue(filter.part()), text -> new LinkedHashSet<>())
          .addAll(filter.patterns());
    }
    boolean isOne = patternsByCatalogue.size() == 1;
    patternsByCatalogue.forEach(
        (text, patterns) ->
            clauses.add(isOne ? text : text + " on " + String.join(", ", patterns)));
    deployed.reference().stream()
        .flatMap(servlet -> servlet.part().settings().referenceBase().stream())
        .distinct()
        .forEach(base -> clauses.add("reference pages at " + base));
    deployed.validation().forEach(filter -> clauses.add(rules(filter)));
    clauses.add(deployed.context().getServerInfo());
    return ErrataVersion.product()
        + " is active"
        + deployed.place()
        + patterns(deployed)
        + after(deployed)
        + ": "
        + String.join("; ", clauses);
  }

  private static String patterns(DeployedErrata deployed) {
    Set<String> patterns = new LinkedHashSet<>();
    deployed.errors().forEach(filter -> patterns.addAll(filter.patterns()));
    if (patterns.contains(UrlPatterns.EVERYTHING)) {
      return " on " + UrlPatterns.EVERYTHING;
    }
    return patterns.isEmpty() ? "" : " on " + String.join(", ", patterns) + " only";
  }

  /** Filters before may be there on purpose, as those of tracing are. */
  private static String after(DeployedErrata deployed) {
    List<String> before = new FilterOrder(deployed).othersBefore();
    return before.isEmpty() ? "" : ", after " + String.join(" and ", before);
  }

  private static String catalogue(InstalledPart part) {
    Catalogue catalogue = part.settings().catalogue();
    int entries = catalogue.entries().size();
    return "catalogue %s (%d %s; %s)"
        .formatted(
            String.join(", ", part.catalogues()),
            entries,
            entries == 1 ? "entry" : "entries",
            catalogue.languages().stream()
                .map(Locale::toLanguageTag)
                .collect(Collectors.joining(", ")));
  }

  private static String rules(MappedPart filter) {
    String place =
        filter.patterns().isEmpty()
            ? "rules of " + filter.called()
            : "rules on " + String.join(", ", filter.patterns());
    return filter.part().rules().map(ActiveMessage::names).map(n -> place + ": " + n).orElse(place);
  }

  private static String names(RuleSettings settings) {
    return settings.rules().stream().map(ConfiguredRule::title).collect(Collectors.joining(", "));
  }
}
