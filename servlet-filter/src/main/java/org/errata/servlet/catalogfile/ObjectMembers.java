package org.errata.servlet.catalogfile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.errata.internal.Suggestion;
import org.errata.servlet.catalogfile.JsonNode.ArrayNode;
import org.errata.servlet.catalogfile.JsonNode.LiteralNode;
import org.errata.servlet.catalogfile.JsonNode.Member;
import org.errata.servlet.catalogfile.JsonNode.ObjectNode;
import org.errata.servlet.catalogfile.JsonNode.StringNode;

/** The members of an object. A value of another type than asked for is a problem, and absent. */
final class ObjectMembers {

  private final ObjectNode object;
  private final Supplier<String> owner;
  private final TextFile file;
  private final Map<String, JsonNode> values = new LinkedHashMap<>();

  /**
   * Collects the members; a name that is there twice is a problem.
   *
   * @param owner what to write in front of the name of a member
   */
  ObjectMembers(ObjectNode object, Supplier<String> owner, TextFile file) {
    this.object = object;
    this.owner = owner;
    this.file = file;
    for (Member member : object.members()) {
      JsonNode first = values.putIfAbsent(member.name(), member.value());
      if (first != null) {
        addProblem(
            member.at(),
            member.name(),
            "found a second time; allowed is once, as on line " + file.line(first.at()));
      }
    }
  }

  /** Adds a problem for each member that has another name. */
  void refuseOthersThan(Collection<String> names, String kind) {
    for (Member member : object.members()) {
      if (!names.contains(member.name())) {
        String suggestion = Suggestion.didYouMean(member.name(), names);
        addProblem(
            member.at(),
            QuotedValue.shortened(member.name()),
            "is not a member of "
                + kind
                + (suggestion.isEmpty()
                    ? "; allowed are " + String.join(", ", names)
                    : suggestion));
      }
    }
  }

  Optional<JsonNode> value(String name) {
    return Optional.ofNullable(values.get(name));
  }

  /** Adds a problem if a member is missing. */
  void require(String name, String allowed) {
    if (!values.containsKey(name)) {
      addProblem(object.at(), name, "found nothing; allowed " + allowed);
    }
  }

  Optional<StringNode> string(String name) {
    return value(name).flatMap(found -> as(StringNode.class, name, found, "is a string"));
  }

  List<StringNode> strings(String name) {
    List<StringNode> strings = new ArrayList<>();
    value(name)
        .flatMap(found -> as(ArrayNode.class, name, found, "is a list of strings"))
        .ifPresent(
            list ->
                list.items()
                    .forEach(
                        item ->
                            as(StringNode.class, name, item, "is a list of strings")
                                .ifPresent(strings::add)));
    return strings;
  }

  Optional<ObjectNode> objectOfStrings(String name) {
    return value(name)
        .flatMap(found -> as(ObjectNode.class, name, found, "is an object of strings"));
  }

  OptionalInt wholeNumber(String name, int least, int most) {
    JsonNode found = values.get(name);
    if (found == null) {
      return OptionalInt.empty();
    }
    if (found instanceof LiteralNode literal && literal.isNumber()) {
      try {
        int number = literal.wholeNumber();
        if (number >= least && number <= most) {
          return OptionalInt.of(number);
        }
      } catch (ArithmeticException | NumberFormatException notWhole) {
        // refused below, like a number out of range
      }
    }
    refuse(name, found, "is a whole number from %d to %d".formatted(least, most));
    return OptionalInt.empty();
  }

  Optional<Boolean> bool(String name) {
    Optional<JsonNode> found = value(name);
    if (found.isPresent()
        && found.get() instanceof LiteralNode literal
        && List.of("true", "false").contains(literal.written())) {
      return Optional.of(literal.written().equals("true"));
    }
    found.ifPresent(other -> refuse(name, other, "are true, false"));
    return Optional.empty();
  }

  <N extends JsonNode> Optional<N> as(Class<N> type, String name, JsonNode found, String allowed) {
    if (type.isInstance(found)) {
      return Optional.of(type.cast(found));
    }
    refuse(name, found, allowed);
    return Optional.empty();
  }

  /** Adds a problem of a value. */
  void refuse(String name, JsonNode found, String allowed) {
    String type =
        found instanceof StringNode ? (allowed.contains("whole") ? "the string " : "") : "";
    addProblem(found.at(), name, "found " + type + found.described() + "; allowed " + allowed);
  }

  void addProblem(int at, String name, String text) {
    file.addProblem(at, owner.get() + name + ": " + text);
  }
}
