package org.errata.spring;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.errata.servlet.catalogfile.ConfigurationProblems;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertySource;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.origin.Origin;
import org.springframework.core.env.Environment;

/** Says of properties what Errata says of parameters, and where the properties are written. */
final class PropertyComplaints {

  /** A line of the message: what is wrong, two spaces or more, what was found and is allowed. */
  private static final Pattern LINE = Pattern.compile("  (\\S.*?) {2,}(\\S.*)");

  private static final Pattern CONTEXT_PARAM = Pattern.compile("errata\\.([\\w.-]+)");
  private static final Pattern INIT_PARAM =
      Pattern.compile("([\\w.-]+) of filter '" + ErrataAutoConfiguration.REQUEST_VALIDATION + "'");
  private static final Pattern UNKNOWN =
      Pattern.compile("is not a parameter(?:; did you mean (?:errata\\.)?(\\w+)\\?)?");

  private final Environment environment;

  PropertyComplaints(Environment environment) {
    this.environment = environment;
  }

  /** Returns a message of Errata with the names of properties. */
  String of(String message) {
    ConfigurationProblems problems = new ConfigurationProblems();
    message.lines().skip(1).forEach(line -> add(line, problems));
    return problems.isEmpty()
        ? message
        : problems
            .message("Errata cannot start")
            .replaceFirst("parameters", "properties")
            .replaceFirst("parameter", "property");
  }

  private void add(String line, ConfigurationProblems problems) {
    Matcher parts = LINE.matcher(line);
    if (!parts.matches()) {
      problems.addPoint(line.strip(), "");
      return;
    }
    String subject = parts.group(1);
    String text = parts.group(2);
    Matcher contextParam = CONTEXT_PARAM.matcher(subject);
    Matcher initParam = INIT_PARAM.matcher(subject);
    if (contextParam.matches()) {
      addProperty(PropertyNames.PREFIX, contextParam.group(1), text, problems);
    } else if (initParam.matches()) {
      addProperty(PropertyNames.VALIDATION_PREFIX, initParam.group(1), text, problems);
    } else {
      problems.addPoint(subject, text);
    }
  }

  private void addProperty(
      String prefix, String parameter, String text, ConfigurationProblems problems) {
    String name = prefix + PropertyNames.ofProperty(parameter);
    problems.addParameter(
        name, ofUnknown(prefix, text) + origin(name).map(" (%s)"::formatted).orElse(""));
  }

  private static String ofUnknown(String prefix, String text) {
    Matcher unknown = UNKNOWN.matcher(text);
    if (!unknown.matches()) {
      return text;
    }
    return "is not a property"
        + Optional.ofNullable(unknown.group(1))
            .map(meant -> "; did you mean " + prefix + PropertyNames.ofProperty(meant) + "?")
            .orElse("");
  }

  /** Returns the file and line of a property, or its variable. */
  private Optional<Origin> origin(String property) {
    ConfigurationPropertyName name = ConfigurationPropertyName.adapt(property, '.');
    for (ConfigurationPropertySource source : ConfigurationPropertySources.get(environment)) {
      Optional<Origin> origin =
          Optional.ofNullable(source.getConfigurationProperty(name))
              .or(() -> Optional.ofNullable(source.getConfigurationProperty(name.append("[0]"))))
              .map(Origin::from);
      if (origin.isPresent()) {
        return origin;
      }
    }
    return Optional.empty();
  }
}
