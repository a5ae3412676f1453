package org.errata.servlet.config;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
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
        problems.addParameter(subject(name), notAnInitParam(name, names));
      }
    }
  }

  private static String notAnInitParam(String typed, Collection<String> names) {
    String bare = typed.startsWith(PREFIX) ? typed.substring(PREFIX.length()) : typed;
    if (!names.contains(bare) && RuleParameters.NAMES.contains(bare)) {
      return "is an init-param of RequestValidationFilter alone; write %s there".formatted(bare);
    }
    return names.contains(bare)
        ? "has the prefix of a context-param; as an init-param it is " + bare
        : notAParameter(typed, names);
  }

  /** Says why a name with the prefix is not one of the shared parameters. */
  static String notAContextParam(String typed, Collection<String> names) {
    String bare = typed.substring(PREFIX.length());
    return RuleParameters.NAMES.contains(bare)
        ? "is an init-param of RequestValidationFilter and no context-param; write %s there"
            .formatted(bare)
        : notAParameter(typed, names);
  }

  private static String notAParameter(String typed, Collection<String> names) {
    if (typed.equals("format") || typed.equals(PREFIX + "format")) {
      return "is not a parameter any more; write %s, a list such as problem, err, html, text"
          .formatted(typed.replace("format", "forms"));
    }
    return "is not a parameter" + Suggestion.didYouMean(typed, names);
  }

  /** Splits a list at commas and white space. */
  static List<String> list(String value) {
    return Arrays.stream(value.split("[,\\s]+")).filter(item -> !item.isEmpty()).toList();
  }

  String subject(String name) {
    return name + " of " + owner;
  }

  /**
   * Reads each item of a list.
   *
   * @param parse throws IllegalArgumentException with what is allowed
   * @throws IllegalArgumentException if items are wrong; the message tells of all of them
   */
  static <T> List<T> each(List<String> items, Function<String, T> parse) {
    return read(items, parse, twice -> Optional.empty());
  }

  /**
   * Reads each item of a list that has none twice.
   *
   * @param parse throws IllegalArgumentException with what is allowed
   * @throws IllegalArgumentException if items are wrong; the message tells of all of them
   */
  static <T> List<T> distinct(List<String> items, Function<String, T> parse) {
    return read(items, parse, twice -> Optional.of("names '%s' twice".formatted(twice)));
  }

  private static <T> List<T> read(
      List<String> items,
      Function<String, T> parse,
      Function<String, Optional<String>> problemOfTwice) {
    Set<T> parsed = new LinkedHashSet<>();
    Set<String> wrong = new LinkedHashSet<>();
    for (String item : items) {
      try {
        if (!parsed.add(parse.apply(item))) {
          problemOfTwice.apply(item).ifPresent(wrong::add);
        }
      } catch (IllegalArgumentException e) {
        wrong.add(e.getMessage());
      }
    }
    if (!wrong.isEmpty()) {
      throw new IllegalArgumentException(String.join("; ", wrong));
    }
    return List.copyOf(parsed);
  }

  static <E extends Enum<E> & Choice> E choose(String value, Class<E> type) {
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> constant.written().equals(value))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(notOneOf(value, written(type))));
  }

  static <E extends Enum<E> & Choice> List<String> written(Class<E> type) {
    return Arrays.stream(type.getEnumConstants()).map(Choice::written).toList();
  }

  /** Says which values are allowed, and which of them was most likely meant. */
  static String notOneOf(String value, Collection<String> allowed) {
    return "'%s' is not one of %s%s"
        .formatted(value, String.join(", ", allowed), Suggestion.didYouMean(value, allowed));
  }
}
