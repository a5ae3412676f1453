package org.errata.servlet.catalogfile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Supplier;
import org.errata.internal.Suggestion;
import org.errata.servlet.catalogfile.JsonNode.ArrayNode;
import org.errata.servlet.catalogfile.JsonNode.LiteralNode;
import org.errata.servlet.catalogfile.JsonNode.Member;
import org.errata.servlet.catalogfile.JsonNode.ObjectNode;
import org.errata.servlet.catalogfile.JsonNode.StringNode;

/** The members of an object. What is of another type than asked for is complained of and absent. */
final class ObjectMembers {

  private final ObjectNode object;
  private final Supplier<String> owner;
  private final TextFile file;
  private final Map<String, JsonNode> values = new LinkedHashMap<>();

  /**
   * Collects the members.
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
        complain(
            member.at(),
            member.name(),
            "found a second time; allowed is once, as on line " + file.line(first.at()));
      }
    }
  }

  /** Complains of members that have other names. */
  void refuseOthersThan(Set<String> names, String kind) {
    for (Member member : object.members()) {
      if (!names.contains(member.name())) {
        String suggestion = Suggestion.didYouMean(member.name(), names);
        complain(
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

  /** Complains if a member is not there. */
  void require(String name, String allowed) {
    if (!values.containsKey(name)) {
      complain(object.at(), name, "found nothing; allowed " + allowed);
    }
  }

  Optional<StringNode> text(String name) {
    return value(name).flatMap(found -> as(StringNode.class, name, found, "is a string"));
  }

  String text(String name, String otherwise) {
    return text(name).map(StringNode::text).orElse(otherwise);
  }

  List<StringNode> texts(String name) {
    List<StringNode> texts = new ArrayList<>();
    value(name)
        .flatMap(found -> as(ArrayNode.class, name, found, "is a list of strings"))
        .ifPresent(
            list ->
                list.items()
                    .forEach(
                        item ->
                            as(StringNode.class, name, item, "is a list of strings")
                                .ifPresent(texts::add)));
    return texts;
  }

  OptionalInt whole(String name, int least, int most) {
    JsonNode found = values.get(name);
    if (found == null) {
      return OptionalInt.empty();
    }
    if (found instanceof LiteralNode bare && bare.isNumber()) {
      try {
        int number = new BigDecimal(bare.written()).intValueExact();
        if (number >= least && number <= most) {
          return OptionalInt.of(number);
        }
      } catch (ArithmeticException | NumberFormatException notWhole) {
        // complained of below, like a number out of range
      }
    }
    refuse(name, found, "is a whole number from %d to %d".formatted(least, most));
    return OptionalInt.empty();
  }

  <N extends JsonNode> Optional<N> as(Class<N> type, String name, JsonNode found, String allowed) {
    if (type.isInstance(found)) {
      return Optional.of(type.cast(found));
    }
    refuse(name, found, allowed);
    return Optional.empty();
  }

  /** Complains of a value. */
  void refuse(String name, JsonNode found, String allowed) {
    String type =
        found instanceof StringNode ? (allowed.contains("whole") ? "the string " : "") : "";
    complain(found.at(), name, "found " + type + found.shown() + "; allowed " + allowed);
  }

  void complain(int at, String name, String text) {
    file.complain(at, owner.get() + name + ": " + text);
  }
}
