package org.errata.servlet.config;

import java.util.List;
import java.util.Optional;

/**
 * A filter or servlet of Errata in a web application, with its settings.
 *
 * @param kind which of the filters it is, or the servlet
 * @param name its name in the web application
 * @param settings the shared settings as they count for it
 * @param catalogues what its catalogue was made of, for people
 * @param rules its rules, if it is a validation filter
 */
public record InstalledPart(
    Component kind,
    String name,
    SharedSettings settings,
    List<String> catalogues,
    Optional<RuleSettings> rules) {

  /**
   * Copies the list.
   *
   * @param kind which of the filters it is, or the servlet
   * @param name its name in the web application
   * @param settings the shared settings as they count for it
   * @param catalogues what its catalogue was made of, for people
   * @param rules its rules, if it is a validation filter
   */
  public InstalledPart {
    catalogues = List.copyOf(catalogues);
  }

  /**
   * Returns it as messages call it.
   *
   * @return such as {@code filter 'errata'}
   */
  public String called() {
    return kind.called(name);
  }
}
