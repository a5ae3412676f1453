package org.errata.catalogue;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The exceptions that are mapped to an entry. Immutable and thread-safe.
 *
 * @param exceptions binary names of the exception classes and interfaces, subtypes included; {@code
 *     ?} after a name marks a class that may be missing
 * @param arguments where these exceptions have arguments of the entry: names of public methods
 *     without parameters, by the name of the placeholder or member
 */
public record ExceptionMapping(Set<String> exceptions, Map<String, String> arguments) {

  /** The mapping of no exception. */
  public static final ExceptionMapping NONE = new ExceptionMapping(Set.of(), Map.of());

  private static final Pattern METHOD_NAME =
      Pattern.compile("\\p{javaJavaIdentifierStart}\\p{javaJavaIdentifierPart}*");

  /**
   * Copies the components.
   *
   * @param exceptions binary names of classes, some followed by {@code ?}
   * @param arguments names of methods by placeholder or member
   */
  public ExceptionMapping {
    exceptions =
        exceptions.isEmpty()
            ? Set.of()
            : Collections.unmodifiableSet(new LinkedHashSet<>(exceptions));
    arguments =
        arguments.isEmpty()
            ? Map.of()
            : Collections.unmodifiableMap(new LinkedHashMap<>(arguments));
  }

  /** A mapped exception has to fill every placeholder, or clients would read its name. */
  void check(EntryId id, Set<String> placeholders, Set<String> members) {
    arguments.forEach(
        (name, accessor) -> {
          if (!placeholders.contains(name) && !members.contains(name)) {
            throw new IllegalArgumentException(
                "entry '%s': the argument '%s' is neither a placeholder of its message or summary nor a member"
                    .formatted(id, name));
          }
          if (!METHOD_NAME.matcher(requireNonNull(accessor, "accessor")).matches()) {
            throw new IllegalArgumentException(
                "entry '%s': the argument '%s' needs the name of a method, not '%s'"
                    .formatted(id, name, accessor));
          }
        });
    for (String name : placeholders) {
      if (!exceptions.isEmpty() && !arguments.containsKey(name)) {
        throw new IllegalArgumentException(
            "entry '%s': exceptions are mapped to it, but {%s} has no argument"
                .formatted(id, name));
      }
    }
  }
}
