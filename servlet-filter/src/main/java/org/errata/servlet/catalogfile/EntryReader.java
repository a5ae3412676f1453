package org.errata.servlet.catalogfile;

import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.errata.catalogue.Entry;
import org.errata.catalogue.EntryBuilder;
import org.errata.catalogue.EntryId;
import org.errata.catalogue.Template;
import org.errata.internal.Suggestion;
import org.errata.servlet.catalogfile.JsonNode.ObjectNode;
import org.errata.servlet.catalogfile.JsonNode.StringNode;

/** Reads one entry of a catalogue file. */
final class EntryReader {

  private static final Set<String> NAMES =
      Names.of(
          "id",
          "category",
          "status",
          "code",
          "message",
          "summary",
          "description",
          "howToResolve",
          "exceptions",
          "headers",
          "logLevel",
          "since");

  private static final String ID =
      "are 2 to 64 of a-z, 0-9 and '-', starting with a letter, as in tax-type-not-found";

  private static final List<String> LEVELS =
      List.of("TRACE", "DEBUG", "INFO", "WARNING", "ERROR", "OFF");

  private static final String IDENTIFIER =
      "\\p{javaJavaIdentifierStart}\\p{javaJavaIdentifierPart}*";
  private static final Pattern CLASS_NAME =
      Pattern.compile(IDENTIFIER + "(\\." + IDENTIFIER + ")*");

  private final ObjectMembers fields;
  private final TextFile file;
  private final ObjectNode node;

  EntryReader(ObjectNode node, int position, TextFile file) {
    this.node = node;
    this.file = file;
    this.fields = new ObjectMembers(node, () -> name(node, position) + ", ", file);
  }

  LocatedEntry read(Locale language) {
    fields.refuseOthersThan(NAMES, "an entry");
    fields.require("id", ID);
    fields.require("status", "is a whole number from 400 to 599");
    fields.require("message", "is a string");
    Optional<StringNode> id = fields.text("id").filter(this::isId);
    OptionalInt status = fields.whole("status", 400, 599);
    Optional<StringNode> message = fields.text("message").filter(this::isMessage);
    OptionalInt code = fields.whole("code", Integer.MIN_VALUE, Integer.MAX_VALUE);
    Optional<StringNode> summary =
        fields.text("summary").filter(text -> isTemplate("summary", text));
    String category = fields.text("category", "");
    String description = fields.text("description", "");
    String since = fields.text("since", "");
    List<StringNode> steps = fields.texts("howToResolve");
    List<StringNode> exceptions = exceptions();
    EntryHeaders headers = new EntryHeaders(fields);
    Optional<Level> level = level();
    if (id.isEmpty() || status.isEmpty() || message.isEmpty()) {
      return new LocatedEntry(
          file, node.at(), id.map(StringNode::text), Optional.empty(), exceptions);
    }
    EntryBuilder entry =
        Entry.of(id.get().text(), status.getAsInt(), message.get().text())
            .withLanguage(language)
            .withSummary(summary.map(StringNode::text).orElse(""))
            .withDescription(description)
            .withSince(since)
            .withHowToResolve(steps.stream().map(StringNode::text).toArray(String[]::new));
    code.ifPresent(entry::withCode);
    level.ifPresent(entry::withLogLevel);
    if (!category.isBlank()) {
      entry.withCategory(category);
    }
    exceptions.forEach(exception -> entry.withException(exception.text()));
    headers.read().forEach(entry::withHeader);
    return new LocatedEntry(
        file, node.at(), id.map(StringNode::text), Optional.of(entry.build()), exceptions);
  }

  /** Complains of what stands where an entry should. */
  static void refuse(JsonNode other, int position, TextFile file) {
    file.complain(
        other.at(), "entry %d: found %s; allowed is an object".formatted(position, other.shown()));
  }

  private static String name(ObjectNode node, int position) {
    return node.members().stream()
        .filter(member -> member.name().equals("id"))
        .findFirst()
        .map(JsonNode.Member::value)
        .filter(value -> value instanceof StringNode text && !text.text().isBlank())
        .map(value -> "entry " + value.shown())
        .orElse("entry " + position);
  }

  private boolean isId(StringNode id) {
    try {
      return !new EntryId(id.text()).value().isEmpty();
    } catch (IllegalArgumentException malformed) {
      fields.refuse("id", id, ID);
      return false;
    }
  }

  private boolean isMessage(StringNode message) {
    if (message.text().isBlank()) {
      fields.refuse("message", message, "is a text that is not blank");
      return false;
    }
    return isTemplate("message", message);
  }

  private boolean isTemplate(String name, StringNode text) {
    try {
      return Template.of(text.text()).toString() != null;
    } catch (IllegalArgumentException noIdentifier) {
      fields.complain(text.at(), name, noIdentifier.getMessage());
      return false;
    }
  }

  private List<StringNode> exceptions() {
    List<StringNode> classes = new ArrayList<>();
    for (StringNode name : fields.texts("exceptions")) {
      if (CLASS_NAME.matcher(name.text()).matches()) {
        classes.add(name);
      } else {
        fields.refuse(
            "exceptions",
            name,
            "are names of classes as in com.example.NotFoundException, nested ones with $");
      }
    }
    return classes;
  }

  private Optional<Level> level() {
    Optional<StringNode> name = fields.text("logLevel");
    if (name.isPresent() && !LEVELS.contains(name.get().text())) {
      fields.refuse(
          "logLevel",
          name.get(),
          "are " + String.join(", ", LEVELS) + Suggestion.didYouMean(name.get().text(), LEVELS));
      return Optional.empty();
    }
    return name.map(StringNode::text).map(Level::valueOf);
  }
}
