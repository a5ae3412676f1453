package org.errata.envelope;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.errata.catalogue.Catalogue;
import org.errata.catalogue.Entry;
import org.errata.internal.JsonPointer;

/** Makes a template of a JSON value, and collects what is wrong with it. Not thread-safe. */
final class EnvelopeReader {

  private static final String ELSE = "else";
  private static final String OTHERS = "${else}";
  private static final JsonLiteral NULL = JsonLiteral.of("null");
  private static final JsonLiteral NONE = JsonLiteral.of("[]");

  /** What the placeholders of whole lists stand for. */
  private static final Map<EnvelopeScope, Map<String, String>> SHAPES =
      Map.of(
          EnvelopeScope.PROBLEM, shape("problem.", "id", "status", "code", "message"),
          EnvelopeScope.VIOLATION,
              shape("violation.", "detail", "pointer", "parameter", "header", "path"),
          EnvelopeScope.ERROR,
              shape("error.", "code", "message", "pointer", "parameter", "header", "path"));

  private final SubstitutionReader substitutions;
  private final List<EnvelopeFault> faults = new ArrayList<>();
  private final Set<Placeholder> placeholders = new LinkedHashSet<>();
  private final Set<Placeholder> compared = new LinkedHashSet<>();

  EnvelopeReader(Catalogue catalogue) {
    Set<String> arguments = new LinkedHashSet<>();
    for (Entry entry : catalogue.entries()) {
      arguments.addAll(entry.text().placeholders());
      arguments.addAll(entry.members());
    }
    for (String key : catalogue.violationKeys()) {
      catalogue
          .violationText(key, Locale.ROOT)
          .ifPresent(text -> arguments.addAll(text.placeholders()));
    }
    this.substitutions = new SubstitutionReader(arguments);
  }

  private static Map<String, String> shape(String prefix, String... names) {
    Map<String, String> shape = new LinkedHashMap<>();
    for (String name : names) {
      shape.put(name, "${" + prefix + name + "}");
    }
    return shape;
  }

  EnvelopeNode read(Object template) {
    EnvelopeNode root = node(template, "", EnvelopeScope.RESPONSE);
    // a body is never without a value
    return root instanceof EnvelopeNode.Repeated repeated && repeated.otherwise().isEmpty()
        ? new EnvelopeNode.Repeated(repeated.scope(), repeated.element(), Optional.of(NONE))
        : root;
  }

  List<EnvelopeFault> faults() {
    return faults;
  }

  /** Tells whether a body can be made once for an entry. */
  boolean isPrerenderable() {
    return placeholders.stream().allMatch(Placeholder::isPrerenderable)
        && compared.stream().noneMatch(placeholder -> placeholder.field().isMarked());
  }

  private EnvelopeNode node(Object value, String pointer, EnvelopeScope scope) {
    if (value instanceof Map<?, ?> map) {
      return object(map, pointer, scope);
    }
    if (value instanceof List<?> list) {
      return array(list, pointer, scope);
    }
    if (value instanceof String text) {
      return text(text, pointer);
    }
    if (value == null || value instanceof Boolean || value instanceof Number) {
      return new EnvelopeNode.Fixed(JsonLiteral.of(String.valueOf(value)));
    }
    return fault(pointer, "is no value of JSON, but of " + value.getClass().getName());
  }

  private EnvelopeNode object(Map<?, ?> map, String pointer, EnvelopeScope scope) {
    if (map.isEmpty()) {
      return new EnvelopeNode.Fixed(JsonLiteral.of("{}"));
    }
    List<String> names = map.keySet().stream().map(Object::toString).toList();
    if (names.stream().allMatch(EnvelopeReader::isCondition)) {
      return choice(map, pointer, scope);
    }
    if (names.size() == 1 && SubstitutionReader.isWhole(names.get(0))) {
      return grouped(names.get(0), map.get(names.get(0)), pointer, Optional.empty());
    }
    if (isGroupedWithElse(map)) {
      EnvelopeNode otherwise =
          node(map.get(OTHERS), pointer + "/" + JsonPointer.token(OTHERS), scope);
      return grouped(names.get(0), map.get(names.get(0)), pointer, Optional.of(otherwise));
    }
    Map<String, EnvelopeNode> members = new LinkedHashMap<>();
    map.forEach(
        (key, value) -> {
          String name = key.toString();
          String place = pointer + "/" + JsonPointer.token(name);
          if (name.contains("${")) {
            fault(
                place,
                "the name of a member has a placeholder; allowed are an object with one such member,"
                    + " as in {\"${violation.field}\": [\"${violation.detail}\"]}, and a choice, as in"
                    + " {\"${status=404}\": \"NOT_FOUND\", \"${else}\": \"UNKNOWN\"}");
          }
          members.put(name, node(value, place, scope));
        });
    return new EnvelopeNode.ObjectOf(members);
  }

  /** Tells whether an object has members named by a placeholder, and what it is without any. */
  static boolean isGroupedWithElse(Map<?, ?> map) {
    List<String> names = map.keySet().stream().map(Object::toString).toList();
    return names.size() == 2
        && SubstitutionReader.isWhole(names.get(0))
        && !isCondition(names.get(0))
        && names.get(1).equals(OTHERS);
  }

  private static boolean isCondition(String name) {
    return SubstitutionReader.isWhole(name)
        && (SubstitutionReader.inside(name).equals(ELSE) || name.indexOf('=') > 0);
  }

  private EnvelopeNode choice(Map<?, ?> map, String pointer, EnvelopeScope scope) {
    List<EnvelopeNode.Case> cases = new ArrayList<>();
    map.forEach(
        (key, value) -> {
          String inside = SubstitutionReader.inside(key.toString());
          String place = pointer + "/" + JsonPointer.token(key.toString());
          EnvelopeNode node = node(value, place, scope);
          if (!cases.isEmpty() && cases.get(cases.size() - 1).placeholder().isEmpty()) {
            fault(place, "stands after ${else}, which is the last");
          }
          if (inside.equals(ELSE)) {
            cases.add(new EnvelopeNode.Case(Optional.empty(), Optional.empty(), node));
          } else {
            condition(inside, place)
                .ifPresent(
                    placeholder ->
                        cases.add(
                            new EnvelopeNode.Case(Optional.of(placeholder), wanted(inside), node)));
          }
        });
    return new EnvelopeNode.Choice(cases);
  }

  private Optional<Placeholder> condition(String inside, String place) {
    try {
      String name = inside.substring(0, inside.indexOf('=')).strip();
      Placeholder placeholder = substitutions.placeholder(name, inside);
      if (placeholder.field() == EnvelopeField.STATUS
          && wanted(inside).filter(text -> text.matches("[45](xx|[0-9]{2})|\\*")).isEmpty()) {
        throw new IllegalArgumentException(
            "'${%s}' compares with no status; allowed are 400 to 599, 4xx, 5xx and *"
                .formatted(inside));
      }
      compared.add(placeholder);
      placeholders.add(placeholder);
      return Optional.of(placeholder);
    } catch (IllegalArgumentException e) {
      fault(place, e.getMessage());
      return Optional.empty();
    }
  }

  /** Returns the text that a value is compared with, or empty if there shall be no value. */
  private static Optional<String> wanted(String inside) {
    String text = inside.substring(inside.indexOf('=') + 1).strip();
    return text.isEmpty()
        ? Optional.empty()
        : SubstitutionReader.literal(text).map(JsonLiteral::text).or(() -> Optional.of(text));
  }

  private EnvelopeNode grouped(
      String name, Object value, String pointer, Optional<EnvelopeNode> otherwise) {
    String place = pointer + "/" + JsonPointer.token(name);
    try {
      Substitution key = (Substitution) substitutions.parts(name).get(0);
      EnvelopeScope each = key.placeholders().get(0).scope();
      if (each == EnvelopeScope.RESPONSE) {
        throw new IllegalArgumentException(
            "names a member by '%s'; allowed are placeholders of violations and errors, as in"
                    .formatted(name)
                + " ${violation.field}");
      }
      if (key.types().contains("array") || key.types().contains("object")) {
        throw new IllegalArgumentException(
            "names a member by '%s', which is no text; allowed is a text, as in ${violation.field}"
                .formatted(name));
      }
      remember(key);
      return new EnvelopeNode.Grouped(each, key, node(value, place, each), otherwise);
    } catch (IllegalArgumentException e) {
      return fault(place, e.getMessage());
    }
  }

  private EnvelopeNode array(List<?> list, String pointer, EnvelopeScope scope) {
    if (list.isEmpty()) {
      return new EnvelopeNode.Fixed(JsonLiteral.of("[]"));
    }
    Optional<JsonLiteral> otherwise = otherwise(list);
    if (list.size() == 1 || otherwise.isPresent()) {
      Object element = list.get(0);
      Optional<EnvelopeScope> all = listOf(element);
      if (all.isPresent()) {
        return repeated(all.get(), SHAPES.get(all.get()), pointer, otherwise);
      }
      Optional<EnvelopeScope> each =
          EnvelopeScopes.in(element).filter(found -> !scope.available().contains(found));
      if (each.isPresent()) {
        return repeated(each.get(), element, pointer, otherwise);
      }
    }
    List<EnvelopeNode> elements = new ArrayList<>();
    int size = otherwise.isPresent() ? 1 : list.size();
    for (int i = 0; i < size; i++) {
      elements.add(node(list.get(i), pointer + "/" + i, scope));
    }
    return new EnvelopeNode.ArrayOf(elements, otherwise);
  }

  private EnvelopeNode repeated(
      EnvelopeScope each, Object element, String pointer, Optional<JsonLiteral> otherwise) {
    return new EnvelopeNode.Repeated(each, node(element, pointer + "/0", each), otherwise);
  }

  /** Returns what an array is without elements: its second element, a fixed value. */
  static Optional<JsonLiteral> otherwise(List<?> list) {
    return list.size() == 2
            && list.get(1) instanceof String text
            && text.startsWith("${?")
            && text.endsWith("}")
        ? SubstitutionReader.literal(text.substring(3, text.length() - 1).strip())
        : Optional.empty();
  }

  private static Optional<EnvelopeScope> listOf(Object value) {
    return value instanceof String text && SubstitutionReader.isWhole(text)
        ? EnvelopeScope.ofList(SubstitutionReader.inside(text))
        : Optional.empty();
  }

  private EnvelopeNode text(String text, String pointer) {
    Optional<EnvelopeNode> list = list(text, pointer);
    if (list.isPresent()) {
      return list.get();
    }
    try {
      List<Object> parts = substitutions.parts(text);
      for (Object part : parts) {
        if (part instanceof Substitution substitution) {
          remember(substitution);
        }
      }
      if (parts.stream().noneMatch(Substitution.class::isInstance)) {
        return new EnvelopeNode.Fixed(JsonLiteral.ofText(String.join("", strings(parts))));
      }
      return parts.size() == 1
          ? new EnvelopeNode.Single((Substitution) parts.get(0))
          : new EnvelopeNode.Mixed(parts);
    } catch (IllegalArgumentException e) {
      return fault(pointer, e.getMessage());
    }
  }

  private static List<String> strings(List<Object> parts) {
    return parts.stream().map(Object::toString).toList();
  }

  /** Reads a placeholder of a whole list, with a fixed value after it or without. */
  private Optional<EnvelopeNode> list(String text, String pointer) {
    if (!SubstitutionReader.isWhole(text)) {
      return Optional.empty();
    }
    String[] parts = SubstitutionReader.inside(text).split("\\?", 2);
    Optional<EnvelopeScope> scope = EnvelopeScope.ofList(parts[0].strip());
    Optional<JsonLiteral> otherwise =
        parts.length == 2 ? SubstitutionReader.literal(parts[1].strip()) : Optional.empty();
    return scope.isPresent() && (parts.length == 1 || otherwise.isPresent())
        ? Optional.of(repeated(scope.get(), SHAPES.get(scope.get()), pointer, otherwise))
        : Optional.empty();
  }

  private void remember(Substitution substitution) {
    placeholders.addAll(substitution.placeholders());
  }

  private EnvelopeNode fault(String pointer, String text) {
    faults.add(new EnvelopeFault(pointer, text));
    return new EnvelopeNode.Fixed(NULL);
  }
}
