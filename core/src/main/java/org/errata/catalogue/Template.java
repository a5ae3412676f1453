package org.errata.catalogue;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A text with placeholders: {@code Tax type {taxType} not found.} A pair of braces around an
 * identifier (an ASCII letter or {@code _}, then ASCII letters, digits and {@code _}) is a
 * placeholder. Any other brace is literal, so that messages may quote JSON. Immutable and
 * thread-safe.
 */
public final class Template {

  /** A part of a text. */
  sealed interface Part {

    /** Literal text. */
    record Literal(String text) implements Part {}

    /** The name of an argument. */
    record Placeholder(String name) implements Part {}
  }

  private final String text;
  private final List<Part> parts;
  private final Set<String> placeholders;

  private Template(String text, List<Part> parts) {
    this.text = text;
    this.parts = parts;
    this.placeholders = placeholdersIn(parts);
  }

  private static Set<String> placeholdersIn(List<Part> parts) {
    if (parts.size() == 1 && parts.get(0) instanceof Part.Literal) {
      return Set.of();
    }
    Set<String> names = new LinkedHashSet<>();
    for (Part part : parts) {
      if (part instanceof Part.Placeholder placeholder) {
        names.add(placeholder.name());
      }
    }
    return Collections.unmodifiableSet(names);
  }

  /**
   * Parses a text.
   *
   * @param text any text, which may be empty
   * @return the template
   * @throws IllegalArgumentException if a pair of braces looks like a placeholder but has no
   *     identifier, as in <code>Tax type {} not found</code>, <code>{0}</code> or <code>{tax-type}
   *     </code>
   */
  public static Template of(String text) {
    // most of the hundreds of texts of a catalogue have no brace
    boolean literal = requireNonNull(text, "text").indexOf('{') < 0;
    return new Template(
        text,
        literal ? List.of(new Part.Literal(text)) : List.copyOf(new TemplateReader(text).parts()));
  }

  /**
   * Returns the names of the placeholders.
   *
   * @return an immutable set, in the order of the text
   */
  public Set<String> placeholders() {
    return placeholders;
  }

  /**
   * Replaces placeholders by arguments. A placeholder without an argument stays as it is written.
   *
   * @param arguments values by name; those without a placeholder are ignored
   * @return the text with its arguments, not escaped
   */
  public String fill(Map<String, ?> arguments) {
    if (placeholders.isEmpty()) {
      return text;
    }
    StringBuilder filled = new StringBuilder(text.length() + 32);
    for (Part part : parts) {
      if (part instanceof Part.Placeholder placeholder) {
        Object argument = arguments.get(placeholder.name());
        filled.append(argument == null ? "{" + placeholder.name() + "}" : argument);
      } else if (part instanceof Part.Literal literal) {
        filled.append(literal.text());
      }
    }
    return filled.toString();
  }

  /**
   * Returns the placeholders that have no argument.
   *
   * @param arguments values by name
   * @return their names, in the order of the text
   */
  public List<String> missingIn(Map<String, ?> arguments) {
    if (placeholders.isEmpty()) {
      return List.of();
    }
    List<String> missing = new ArrayList<>(placeholders);
    missing.removeAll(arguments.keySet());
    return missing;
  }

  /**
   * Tells whether the text is empty.
   *
   * @return whether the text is empty
   */
  public boolean isEmpty() {
    return text.isEmpty();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Template template && template.text.equals(text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  /**
   * Returns the text as it was written.
   *
   * @return the text, its placeholders in braces
   */
  @Override
  public String toString() {
    return text;
  }
}
