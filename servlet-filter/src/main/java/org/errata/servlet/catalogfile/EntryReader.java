package org.errata.servlet.catalogfile;

import java.lang.System.Logger.Level;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.errata.catalogue.Code;
import org.errata.catalogue.Entry;
import org.errata.catalogue.EntryBuilder;
import org.errata.catalogue.EntryId;
import org.errata.catalogue.Template;
import org.errata.internal.Suggestion;
import org.errata.servlet.catalogfile.JsonNode.LiteralNode;
import org.errata.servlet.catalogfile.JsonNode.Member;
import org.errata.servlet.catalogfile.JsonNode.ObjectNode;
import org.errata.servlet.catalogfile.JsonNode.StringNode;

/** Reads one entry of a catalogue file. */
final class EntryReader {

  static final List<String> MEMBERS =
      List.of(
          "id",
          "category",
          "status",
          "code",
          "message",
          "summary",
          "description",
          "howToResolve",
          "exceptions",
          "arguments",
          "members",
          "retryable",
          "retryAfter",
          "headers",
          "logLevel",
          "trace",
          "since");

  private static final String ID =
      "are 2 to 64 of a-z, 0-9 and '-', starting with a letter, as in tax-type-not-found";

  private static final String CODE =
      "is a whole number from %d to %d, or a string of 1 to 64 visible ASCII characters other than"
              .formatted(Integer.MIN_VALUE, Integer.MAX_VALUE)
          + " quotes, as ORDER_NOT_FOUND";

  private static final List<String> LEVELS =
      List.of("TRACE", "DEBUG", "INFO", "WARNING", "ERROR", "OFF");

  private final ObjectNode node;
  private final TextFile file;
  private final ClassLoader loader;
  private final ObjectMembers members;

  EntryReader(ObjectNode node, int position, TextFile file, ClassLoader loader) {
    this.node = node;
    this.file = file;
    this.loader = loader;
    this.members = new ObjectMembers(node, () -> name(node, position) + ", ", file);
  }

  LocatedEntry read(Locale language) {
    int before = file.problemCount();
    members.refuseOthersThan(MEMBERS, "an entry");
    members.require("id", ID);
    members.require("status", "is a whole number from 400 to 599");
    members.require("message", "is a string");
    Optional<StringNode> id = members.string("id").filter(this::isId);
    OptionalInt status = members.wholeNumber("status", 400, 599);
    Optional<StringNode> message = members.string("message").filter(this::isMessage);
    Optional<Code> code = code();
    Optional<StringNode> summary =
        members.string("summary").filter(text -> isTemplate("summary", text));
    String category = text("category");
    String description = text("description");
    String since = text("since");
    List<StringNode> steps = members.strings("howToResolve");
    Set<String> extensions = new ExtensionMembers(members).read();
    MappedClasses classes = new MappedClasses(members, loader);
    classes.read();
    Map<String, String> arguments =
        message.isPresent() && summary.isPresent() == members.value("summary").isPresent()
            ? new MappedArguments(members, placeholders(message, summary), extensions, classes)
                .read()
            : Map.of();
    Map<String, String> headers = new EntryHeaders(members).read();
    EntryRetry retry = EntryRetry.read(members, headers);
    Optional<Level> level = level();
    Optional<Boolean> trace = members.bool("trace");
    if (file.problemCount() > before) {
      return located(id, Optional.empty(), classes);
    }
    EntryBuilder entry =
        Entry.of(id.orElseThrow().text(), status.orElseThrow(), message.orElseThrow().text())
            .withLanguage(language)
            .withSummary(summary.map(StringNode::text).orElse(""))
            .withDescription(description)
            .withSince(since)
            .withHowToResolve(steps.stream().map(StringNode::text).toArray(String[]::new));
    code.ifPresent(entry::withCode);
    level.ifPresent(entry::withLogLevel);
    trace.ifPresent(entry::withTrace);
    if (!category.isBlank()) {
      entry.withCategory(category);
    }
    classes.names().forEach(name -> entry.withException(name.text()));
    arguments.forEach(entry::withArgument);
    extensions.forEach(entry::withMember);
    retry.retryable().ifPresent(entry::withRetryable);
    retry.after().ifPresent(entry::withRetryAfter);
    headers.forEach(entry::withHeader);
    return located(id, Optional.of(entry.build()), classes);
  }

  private LocatedEntry located(
      Optional<StringNode> id, Optional<Entry> entry, MappedClasses classes) {
    return new LocatedEntry(file, node.at(), id.map(StringNode::text), entry, classes.names());
  }

  private String text(String name) {
    return members.string(name).map(StringNode::text).orElse("");
  }

  private static Set<String> placeholders(
      Optional<StringNode> message, Optional<StringNode> summary) {
    Set<String> names = new LinkedHashSet<>();
    message.ifPresent(text -> names.addAll(Template.of(text.text()).placeholders()));
    summary.ifPresent(text -> names.addAll(Template.of(text.text()).placeholders()));
    return names;
  }

  /** Adds the problem of a value that stands where an entry should. */
  static void refuse(JsonNode other, int position, TextFile file) {
    file.addProblem(
        other.at(),
        "entry %d: found %s; allowed is an object".formatted(position, other.described()));
  }

  private static String name(ObjectNode node, int position) {
    return node.members().stream()
        .filter(member -> member.name().equals("id"))
        .findFirst()
        .map(Member::value)
        .filter(value -> value instanceof StringNode text && !text.text().isBlank())
        .map(value -> "entry " + value.described())
        .orElse("entry " + position);
  }

  private boolean isId(StringNode id) {
    try {
      return !new EntryId(id.text()).value().isEmpty();
    } catch (IllegalArgumentException malformed) {
      members.refuse("id", id, ID);
      return false;
    }
  }

  private boolean isMessage(StringNode message) {
    if (message.text().isBlank()) {
      members.refuse("message", message, "is a text that is not blank");
      return false;
    }
    return isTemplate("message", message);
  }

  private boolean isTemplate(String name, StringNode text) {
    try {
      return Template.of(text.text()).toString() != null;
    } catch (IllegalArgumentException noIdentifier) {
      members.addProblem(text.at(), name, noIdentifier.getMessage());
      return false;
    }
  }

  private Optional<Code> code() {
    return members.value("code").flatMap(this::code);
  }

  private Optional<Code> code(JsonNode found) {
    try {
      if (found instanceof StringNode text) {
        return Optional.of(Code.of(text.text()));
      }
      if (found instanceof LiteralNode literal && literal.isNumber()) {
        return Optional.of(Code.of(literal.wholeNumber()));
      }
    } catch (ArithmeticException | IllegalArgumentException malformed) {
      // refused below, like a value of another type
    }
    members.refuse("code", found, CODE);
    return Optional.empty();
  }

  private Optional<Level> level() {
    Optional<StringNode> name = members.string("logLevel");
    if (name.isPresent() && !LEVELS.contains(name.get().text())) {
      members.refuse(
          "logLevel",
          name.get(),
          "are " + String.join(", ", LEVELS) + Suggestion.didYouMean(name.get().text(), LEVELS));
      return Optional.empty();
    }
    return name.map(StringNode::text).map(Level::valueOf);
  }
}
