package org.errata;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import java.util.Map;
import org.errata.catalogue.Catalogue;
import org.errata.catalogue.Template;
import org.errata.internal.JsonPointer;

/**
 * One thing that is wrong in a request: its place and a text. A {@link Problem} has any number of
 * violations. Clients see both, but never the rejected value.
 *
 * <pre>{@code
 * Violation.at("/inv/0/itms/2/qty", "must not be negative")
 * Violation.inQuery("page", "must be at most {max}").with("max", 1000)
 * Violation.inHeader("client_id", "client.unknown")
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param place in which part of the request it is
 * @param name the JSON Pointer, or the name of the parameter, header field or path variable
 * @param detail what is wrong, in a few words; or the key of such a text in the catalogue; a {@code
 *     {name}} in it is replaced if there is an argument of this name
 * @param arguments values by name, as {@link Problem#arguments} has them
 */
public record Violation(Place place, String name, String detail, Map<String, Object> arguments) {

  /** The parts of a request. The name in lower case is the member of problem+json. */
  public enum Place {
    /** The body; the name is a JSON Pointer (RFC 6901), empty for the whole body. */
    POINTER,
    /** A query parameter or form field. */
    PARAMETER,
    /** A header field. */
    HEADER,
    /** A variable of the path. */
    PATH
  }

  /**
   * Checks and copies the components.
   *
   * @param place in which part of the request it is
   * @param name the JSON Pointer, or another name
   * @param detail what is wrong
   * @param arguments values by name
   * @throws IllegalArgumentException if the place is the body and the name is no JSON Pointer, or
   *     the detail is blank, or there are arguments and the detail has a pair of braces without an
   *     identifier
   */
  public Violation {
    requireNonNull(place, "place");
    requireNonNull(name, "name");
    if (requireNonNull(detail, "detail").isBlank()) {
      throw new IllegalArgumentException("the detail of a violation is blank");
    }
    if (place == Place.POINTER) {
      JsonPointer.check(name);
    }
    arguments = ArgumentValue.copy(arguments);
    if (!arguments.isEmpty()) {
      Template.of(detail);
    }
  }

  /**
   * Makes a violation in the body.
   *
   * @param pointer a JSON Pointer such as {@code /inv/0/qty}; empty for the whole body
   * @param detail what is wrong
   * @return the violation
   * @throws IllegalArgumentException if the pointer is none (RFC 6901 section 3), or the detail is
   *     blank
   */
  public static Violation at(String pointer, String detail) {
    return new Violation(Place.POINTER, pointer, detail, Map.of());
  }

  /**
   * Makes a violation in a query parameter or form field.
   *
   * @param parameter the name of the parameter
   * @param detail what is wrong
   * @return the violation
   * @throws IllegalArgumentException if the detail is blank
   */
  public static Violation inQuery(String parameter, String detail) {
    return new Violation(Place.PARAMETER, parameter, detail, Map.of());
  }

  /**
   * Makes a violation in a header field.
   *
   * @param field the name of the field
   * @param detail what is wrong
   * @return the violation
   * @throws IllegalArgumentException if the detail is blank
   */
  public static Violation inHeader(String field, String detail) {
    return new Violation(Place.HEADER, field, detail, Map.of());
  }

  /**
   * Makes a violation in a variable of the path.
   *
   * @param variable the name of the variable
   * @param detail what is wrong
   * @return the violation
   * @throws IllegalArgumentException if the detail is blank
   */
  public static Violation inPath(String variable, String detail) {
    return new Violation(Place.PATH, variable, detail, Map.of());
  }

  /**
   * Returns this violation with one more argument of its detail. The client sees it, so it must not
   * be the rejected value.
   *
   * @param name the name of a placeholder
   * @param value the value
   * @return a new violation
   * @throws IllegalArgumentException if the detail has a pair of braces without an identifier
   */
  public Violation with(String name, Object value) {
    return new Violation(
        place, this.name, detail, SmallMaps.with(arguments, name, ArgumentValue.of(value)));
  }

  /**
   * Looks the detail up in a catalogue.
   *
   * @param catalogue the catalogue, whose texts may have the detail as a key
   * @param language a language
   * @return a violation with the text in this language, or this one if the detail is no key
   */
  public Violation in(Catalogue catalogue, Locale language) {
    return catalogue
        .violationText(detail, language)
        .map(text -> new Violation(place, name, text.toString(), arguments))
        .orElse(this);
  }

  /**
   * Returns the detail with its arguments.
   *
   * @return the text, not escaped
   */
  public String text() {
    return arguments.isEmpty() ? detail : Template.of(detail).fill(arguments);
  }

  /**
   * Returns the place for people: {@code inv[0].itms[2].qty} for a JSON Pointer, else the name.
   *
   * @return the place, not escaped; empty for the whole body
   */
  public String label() {
    return place == Place.POINTER ? JsonPointer.label(name) : name;
  }

  /**
   * Returns place and text in one line, as the {@code err} JSON and plain text have them.
   *
   * @return such as {@code inv[0].itms[2].qty: must not be negative}
   */
  @Override
  public String toString() {
    String label = label();
    return label.isEmpty() ? text() : label + ": " + text();
  }
}
