package org.errata.spring;

import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName.Form;
import org.springframework.boot.context.properties.source.ConfigurationPropertySource;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.context.properties.source.IterableConfigurationPropertySource;
import org.springframework.boot.context.properties.source.UnboundElementsSourceFilter;
import org.springframework.core.env.Environment;

/**
 * The parameters that properties set, by the names of {@code web.xml}. Properties of unknown names
 * are among them, so that Errata refuses them together with wrong values. Those of the system are
 * not, as a variable may have the prefix by chance.
 */
final class PropertyParameters {

  /** Of the registration of a filter, and no parameter. */
  private static final String URL_PATTERNS = "urlPatterns";

  private PropertyParameters() {}

  /** Returns what all filters share. */
  static Map<String, String> shared(ErrataProperties properties, Environment environment) {
    Map<String, String> parameters = of(properties, "errata", environment);
    Map<String, String> unknown = new LinkedHashMap<>();
    addUnknown(
        unknown,
        properties.reference(),
        ConfigurationPropertyName.of("errata.reference"),
        environment);
    unknown.forEach((name, value) -> parameters.put("reference." + name, value));
    return parameters;
  }

  /** Returns what the filter that checks requests has for itself. */
  static Map<String, String> validation(ErrataProperties properties, Environment environment) {
    return of(properties.validation(), "errata.validation", environment);
  }

  /** Returns the components of a record, and the properties that are none. */
  private static Map<String, String> of(Record properties, String prefix, Environment environment) {
    Map<String, String> parameters = new LinkedHashMap<>();
    for (RecordComponent component : properties.getClass().getRecordComponents()) {
      Object value = value(properties, component);
      if (value instanceof String text) {
        parameters.put(component.getName(), text);
      } else if (value instanceof List<?> list && !component.getName().equals(URL_PATTERNS)) {
        parameters.put(
            component.getName(),
            list.stream().map(Object::toString).collect(Collectors.joining(", ")));
      }
    }
    addUnknown(parameters, properties, ConfigurationPropertyName.of(prefix), environment);
    return parameters;
  }

  private static void addUnknown(
      Map<String, String> parameters,
      Record properties,
      ConfigurationPropertyName prefix,
      Environment environment) {
    Set<String> known =
        Stream.of(properties.getClass().getRecordComponents())
            .map(
                component ->
                    ConfigurationPropertyName.of(PropertyNames.ofProperty(component.getName())))
            .map(name -> name.getElement(0, Form.UNIFORM))
            .collect(Collectors.toSet());
    UnboundElementsSourceFilter counts = new UnboundElementsSourceFilter();
    for (ConfigurationPropertySource source : ConfigurationPropertySources.get(environment)) {
      if (counts.apply(source) && source instanceof IterableConfigurationPropertySource iterable) {
        iterable.stream()
            .filter(prefix::isAncestorOf)
            .filter(name -> !known.contains(element(name, prefix, Form.UNIFORM)))
            .forEach(
                name ->
                    parameters.putIfAbsent(
                        PropertyNames.ofParameter(
                            name.subName(prefix.getNumberOfElements()).toString()),
                        source.getConfigurationProperty(name).getValue().toString()));
      }
    }
  }

  private static String element(
      ConfigurationPropertyName name, ConfigurationPropertyName prefix, Form form) {
    return name.getElement(prefix.getNumberOfElements(), form);
  }

  private static Object value(Record properties, RecordComponent component) {
    try {
      return component.getAccessor().invoke(properties);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
