package org.errata.spring;

import java.util.Locale;

/**
 * The two notations of a name: {@code empty-errors} of properties, {@code emptyErrors} of web.xml.
 */
final class PropertyNames {

  /** In front of all properties. */
  static final String PREFIX = "errata.";

  /** In front of the properties that are init-params of the filter that checks requests. */
  static final String VALIDATION_PREFIX = PREFIX + "validation.";

  private PropertyNames() {}

  /** Returns the notation of properties. */
  static String ofProperty(String parameter) {
    return parameter.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
  }

  /** Returns the notation of web.xml. */
  static String ofParameter(String property) {
    StringBuilder name = new StringBuilder();
    for (String word : property.split("-", -1)) {
      name.append(
          name.isEmpty() || word.isEmpty()
              ? word
              : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
    }
    return name.toString();
  }
}
