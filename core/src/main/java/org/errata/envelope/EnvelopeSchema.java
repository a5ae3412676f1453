package org.errata.envelope;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Derives the JSON Schema (2020-12) of the bodies that a template makes, as a value. It allows
 * further members, so that the template can be extended.
 */
final class EnvelopeSchema {

  private EnvelopeSchema() {}

  static Map<String, Object> of(EnvelopeNode node) {
    if (node instanceof EnvelopeNode.Fixed fixed) {
      return members("const", fixed.literal());
    }
    if (node instanceof EnvelopeNode.Single single) {
      return ofTypes(single.substitution().types());
    }
    if (node instanceof EnvelopeNode.ObjectOf object) {
      return ofObject(object);
    }
    if (node instanceof EnvelopeNode.ArrayOf array) {
      Object type = arrayType(array.otherwise());
      return array.elements().stream().anyMatch(EnvelopeSchema::mayBeList)
          ? members("type", type)
          : members("type", type, "items", anyOf(array.elements()));
    }
    if (node instanceof EnvelopeNode.Repeated repeated) {
      return ofArray(repeated);
    }
    if (node instanceof EnvelopeNode.Grouped grouped) {
      Map<String, Object> schema =
          members("type", "object", "additionalProperties", of(grouped.value()));
      return grouped.otherwise().isEmpty()
          ? schema
          : members("anyOf", List.of(schema, of(grouped.otherwise().get())));
    }
    if (node instanceof EnvelopeNode.Choice choice) {
      return anyOf(choice.cases().stream().map(EnvelopeNode.Case::node).toList());
    }
    return members("type", "string");
  }

  private static boolean mayBeList(EnvelopeNode node) {
    return node instanceof EnvelopeNode.Single single
        && single.substitution().types().contains("array");
  }

  private static Map<String, Object> ofTypes(Set<String> types) {
    Set<String> all = new LinkedHashSet<>(types);
    if (all.contains("number")) {
      // an integer is a number too
      all.remove("integer");
    }
    Object type = all.size() == 1 ? all.iterator().next() : List.copyOf(all);
    return members("type", type);
  }

  private static Map<String, Object> ofObject(EnvelopeNode.ObjectOf object) {
    Map<String, Object> properties = new LinkedHashMap<>();
    List<Object> required = new ArrayList<>();
    object
        .members()
        .forEach(
            (name, member) -> {
              properties.put(name, of(member));
              if (isAlways(member)) {
                required.add(name);
              }
            });
    Map<String, Object> schema = members("type", "object");
    if (!required.isEmpty()) {
      schema.put("required", required);
    }
    schema.put("properties", properties);
    return schema;
  }

  private static Map<String, Object> ofArray(EnvelopeNode.Repeated repeated) {
    Map<String, Object> schema = members("type", arrayType(repeated.otherwise()));
    if (repeated.otherwise().isEmpty()) {
      schema.put("minItems", 1);
    }
    schema.put("items", of(repeated.element()));
    return schema;
  }

  private static Object arrayType(Optional<JsonLiteral> otherwise) {
    boolean mayBeNull = otherwise.filter(literal -> literal.type().equals("null")).isPresent();
    return mayBeNull ? List.of("array", "null") : "array";
  }

  private static Map<String, Object> anyOf(List<EnvelopeNode> nodes) {
    List<Map<String, Object>> different =
        nodes.stream().map(EnvelopeSchema::of).distinct().toList();
    if (different.size() == 1) {
      return different.get(0);
    }
    List<Object> constants = new ArrayList<>();
    for (Map<String, Object> schema : different) {
      if (schema.size() == 1 && schema.containsKey("const")) {
        constants.add(schema.get("const"));
      }
    }
    return constants.size() == different.size()
        ? members("enum", constants)
        : members("anyOf", different);
  }

  /** Tells whether every error response has a value. */
  static boolean isAlways(EnvelopeNode node) {
    if (node instanceof EnvelopeNode.Fixed) {
      return true;
    }
    if (node instanceof EnvelopeNode.Single single) {
      return single.substitution().isAlways();
    }
    if (node instanceof EnvelopeNode.Mixed mixed) {
      return mixed.parts().stream()
          .allMatch(part -> !(part instanceof Substitution one) || one.isAlways());
    }
    if (node instanceof EnvelopeNode.ObjectOf object) {
      return object.members().values().stream().anyMatch(EnvelopeSchema::isAlways);
    }
    if (node instanceof EnvelopeNode.ArrayOf array) {
      return array.otherwise().isPresent()
          || array.elements().stream().anyMatch(EnvelopeSchema::isAlways);
    }
    if (node instanceof EnvelopeNode.Repeated repeated) {
      return repeated.otherwise().isPresent()
          || (repeated.scope() != EnvelopeScope.VIOLATION && isAlways(repeated.element()));
    }
    if (node instanceof EnvelopeNode.Grouped grouped) {
      return grouped.otherwise().filter(EnvelopeSchema::isAlways).isPresent();
    }
    return node instanceof EnvelopeNode.Choice choice
        && choice.cases().stream().anyMatch(one -> one.placeholder().isEmpty())
        && choice.cases().stream().allMatch(one -> isAlways(one.node()));
  }

  private static Map<String, Object> members(Object... namesAndValues) {
    Map<String, Object> members = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      members.put(namesAndValues[i].toString(), namesAndValues[i + 1]);
    }
    return members;
  }
}
