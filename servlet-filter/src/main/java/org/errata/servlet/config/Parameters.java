package org.errata.servlet.config;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.errata.internal.Suggestion;
import org.errata.servlet.catalogfile.ConfigurationProblems;

/**
 * The parameters that count for one filter or servlet: its own init-params, and for the shared ones
 * the context-params of the same name. A value that cannot be read is a problem and is replaced by
 * its default, so that one start finds every problem.
 */
final class Parameters {

  /** In front of the names of context-params. */
  static final String PREFIX = "errata.";

  private final String owner;
  private final Map<String, String> own;
  private final Map<String, String> shared;
  private final ConfigurationProblems problems;

  Parameters(
      String owner,
      Map<String, String> own,
      Map<String, String> shared,
      ConfigurationProblems problems) {
    this.owner = owner;
    this.own = own;
    this.shared = shared;
    this.problems = problems;
  }

  /** Reads a parameter; {@code parse} throws IllegalArgumentException with what is allowed. */
  <T> T read(String name, T otherwise, Function<String, T> parse) {
    Optional<String> value = value(name);
    if (value.isEmpty()) {
      return otherwise;
    }
    try {
      return parse.apply(value.get());
    } catch (IllegalArgumentException e) {
      addProblem(name, e.getMessage());
      return otherwise;
    }
  }

  /** Reads a parameter that is one of the constants of an enum, as {@link Choice} writes them. */
  <E extends Enum<E> & Choice> E choice(String name, E otherwise) {
    return read(name, otherwise, value -> choose(value, otherwise.getDeclaringClass()));
  }

  ConfigurationProblems problems() {
    return problems;
  }

  Optional<String> value(String name) {
    String value = own.containsKey(name) ? own.get(name) : shared.get(PREFIX + name);
    return Optional.ofNullable(value).map(String::strip);
  }

  void addProblem(String name, String text) {
    boolean isShared = !own.containsKey(name) && shared.containsKey(PREFIX + name);
    problems.addParameter(isShared ? PREFIX + name : subject(name), text);
  }

  /** Adds a problem for every init-param that has another name. */
  void refuseOthersThan(Collection<String> names) {
    for (String name : own.keySet()) {
      if (!names.contains(name)) {
        problems.addParameter(subject(name), notAParameter(name, names));
      }
    }
  }

  static String notAParameter(String typed, Collection<String> names) {
    return "is not a parameter" + Suggestion.didYouMean(typed, names);
  }

  /** Splits a list at commas and white space. */
  static List<String> list(String value) {
    return Arrays.stream(value.split("[,\\s]+")).filter(item -> !item.isEmpty()).toList();
  }

  String subject(String name) {
    return name + " of " + owner;
  }

  static <E extends Enum<E> & Choice> E choose(String value, Class<E> type) {
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> constant.written().equals(value))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "'%s' is not one of %s"
                        .formatted(
                            value,
                            Arrays.stream(type.getEnumConstants())
                                .map(Choice::written)
                                .collect(Collectors.joining(", ")))));
  }
}
