package org.errata.envelope;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.errata.internal.Suggestion;

/**
 * Reads the placeholders of a text. Within the braces after a dollar sign are names of
 * placeholders, each with a format after a colon if wanted, and a fixed value at the end, with
 * question marks between them. A dollar sign before that makes it literal. Methods throw
 * IllegalArgumentException with what was found and what is allowed.
 */
final class SubstitutionReader {

  private static final String OPEN = "${";
  private static final String LITERALS = "null, true, false, a number, 'text', [] and {}";

  private final Set<String> arguments;

  /**
   * Makes a reader.
   *
   * @param arguments the names of all arguments of the catalogue
   */
  SubstitutionReader(Set<String> arguments) {
    this.arguments = arguments;
  }

  /** Tells whether a text is one placeholder, and nothing else. */
  static boolean isWhole(String text) {
    return text.startsWith(OPEN) && end(text, OPEN.length()) == text.length() - 1;
  }

  /** Returns what is between the braces of a text that is one placeholder. */
  static String inside(String whole) {
    return whole.substring(OPEN.length(), whole.length() - 1).strip();
  }

  /** Returns the strings and substitutions of a text. */
  List<Object> parts(String text) {
    List<Object> parts = new ArrayList<>();
    StringBuilder literal = new StringBuilder();
    int next = 0;
    while (next < text.length()) {
      if (text.startsWith("$" + OPEN, next)) {
        literal.append(OPEN);
        next += 1 + OPEN.length();
      } else if (text.startsWith(OPEN, next)) {
        int end = end(text, next + OPEN.length());
        if (end < 0) {
          throw new IllegalArgumentException(
              "'%s' has no } at its end; a text with ${ is written with $${"
                  .formatted(text.substring(next)));
        }
        addLiteral(literal, parts);
        parts.add(substitution(text.substring(next + OPEN.length(), end).strip()));
        next = end + 1;
      } else {
        literal.append(text.charAt(next++));
      }
    }
    addLiteral(literal, parts);
    return parts;
  }

  private static void addLiteral(StringBuilder literal, List<Object> parts) {
    if (!literal.isEmpty()) {
      parts.add(literal.toString());
      literal.setLength(0);
    }
  }

  /** Returns the index of the brace that closes a placeholder, or -1; braces in quotes are text. */
  private static int end(String text, int start) {
    boolean isQuoted = false;
    for (int i = start; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\'') {
        isQuoted = !isQuoted;
      } else if (c == '}' && !isQuoted && !(i > start && text.charAt(i - 1) == '{')) {
        return i;
      }
    }
    return -1;
  }

  private Substitution substitution(String inside) {
    List<Placeholder> placeholders = new ArrayList<>();
    Optional<JsonLiteral> otherwise = Optional.empty();
    for (String alternative : alternatives(inside)) {
      if (otherwise.isPresent()) {
        throw new IllegalArgumentException(
            "'${%s}' has something after its fixed value; that is the last".formatted(inside));
      }
      otherwise = placeholders.isEmpty() ? Optional.empty() : literal(alternative);
      if (otherwise.isEmpty()) {
        placeholders.add(placeholder(alternative, inside));
      }
    }
    return new Substitution(List.copyOf(placeholders), otherwise);
  }

  private static List<String> alternatives(String inside) {
    List<String> alternatives = new ArrayList<>();
    StringBuilder one = new StringBuilder();
    boolean isQuoted = false;
    for (int i = 0; i < inside.length(); i++) {
      char c = inside.charAt(i);
      isQuoted ^= c == '\'';
      if (c == '?' && !isQuoted) {
        alternatives.add(one.toString().strip());
        one.setLength(0);
      } else {
        one.append(c);
      }
    }
    alternatives.add(one.toString().strip());
    return alternatives;
  }

  /** Returns a fixed value, or empty if the text is none. */
  static Optional<JsonLiteral> literal(String text) {
    if (text.length() >= 2 && text.startsWith("'") && text.endsWith("'")) {
      return Optional.of(JsonLiteral.ofText(text.substring(1, text.length() - 1)));
    }
    if (List.of("null", "true", "false", "[]", "{}").contains(text)) {
      return Optional.of(JsonLiteral.of(text));
    }
    if (text.matches("-?(0|[1-9][0-9]*)(\\.[0-9]+)?")) {
      return Optional.of(JsonLiteral.of(new BigDecimal(text).toPlainString()));
    }
    return Optional.empty();
  }

  /** Reads a name and its format. */
  Placeholder placeholder(String text, String inside) {
    int colon = text.indexOf(':');
    String name = (colon < 0 ? text : text.substring(0, colon)).strip();
    EnvelopeScope scope = EnvelopeScope.of(name);
    String bare = name.substring(scope.prefix().length());
    String argument = "";
    if (bare.startsWith("argument.")) {
      argument = bare.substring("argument.".length());
      bare = "argument";
    }
    EnvelopeField field = EnvelopeField.named(scope, bare).orElse(null);
    if (field == null || (field == EnvelopeField.ARGUMENT) == argument.isEmpty()) {
      throw new IllegalArgumentException(unknown(name, scope, inside));
    }
    if (field == EnvelopeField.ARGUMENT && !arguments.contains(argument)) {
      throw new IllegalArgumentException(
          "'${%s}' names an argument that is neither a placeholder nor a member of an entry%s"
              .formatted(inside, Suggestion.didYouMean(argument, arguments)));
    }
    return new Placeholder(scope, field, argument, format(text, colon, field, inside));
  }

  private static FieldFormat format(String text, int colon, EnvelopeField field, String inside) {
    if (colon < 0) {
      return FieldFormat.PLAIN;
    }
    String written = text.substring(colon + 1).strip();
    List<String> allowed = FieldFormat.names(field);
    return FieldFormat.named(written)
        .filter(format -> format.isFor(field))
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "'${%s}' has the format '%s'; allowed are %s%s"
                        .formatted(
                            inside,
                            written,
                            allowed.isEmpty() ? "none" : String.join(", ", allowed),
                            Suggestion.didYouMean(written, allowed))));
  }

  private static String suggestion(String name, EnvelopeScope scope, List<String> all) {
    if (scope == EnvelopeScope.RESPONSE) {
      return Suggestion.didYouMean(name, all);
    }
    // the common prefix would make every name similar
    int start = scope.prefix().length();
    List<String> bare =
        EnvelopeField.names(scope).stream().map(each -> each.substring(start)).toList();
    return Suggestion.didYouMean(name.substring(start), bare)
        .replace("did you mean ", "did you mean " + scope.prefix());
  }

  private static String unknown(String name, EnvelopeScope scope, String inside) {
    List<String> allowed = new ArrayList<>(EnvelopeField.names(scope));
    if (scope == EnvelopeScope.RESPONSE) {
      allowed.addAll(EnvelopeScope.lists());
    }
    List<String> all = new ArrayList<>();
    for (EnvelopeScope each : EnvelopeScope.values()) {
      all.addAll(EnvelopeField.names(each));
    }
    all.addAll(EnvelopeScope.lists());
    if (EnvelopeScope.ofList(name).isPresent()) {
      return "'${%s}' has a list within a text; allowed is ${%s} alone".formatted(inside, name);
    }
    String suggestion = suggestion(name, scope, all);
    return "'${%s}': '%s' is not a placeholder%s"
        .formatted(
            inside,
            name,
            suggestion.isEmpty()
                ? "; allowed are " + String.join(", ", allowed) + ", and after a ? also " + LITERALS
                : suggestion);
  }
}
