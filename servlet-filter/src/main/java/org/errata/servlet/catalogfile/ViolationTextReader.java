package org.errata.servlet.catalogfile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.errata.catalogue.Template;
import org.errata.catalogue.TextKey;
import org.errata.servlet.catalogfile.JsonNode.Member;
import org.errata.servlet.catalogfile.JsonNode.StringNode;

/** Reads the texts of violations in a catalogue file. */
final class ViolationTextReader {

  private final ObjectMembers members;
  private final TextFile file;
  private final Locale language;
  private final Set<String> keys = new HashSet<>();
  private final List<LocatedText> texts = new ArrayList<>();

  ViolationTextReader(ObjectMembers members, TextFile file, Locale language) {
    this.members = members;
    this.file = file;
    this.language = language;
  }

  /** Returns the texts that have no problem. */
  List<LocatedText> read() {
    members.objectOfStrings("texts").ifPresent(object -> object.members().forEach(this::read));
    return texts;
  }

  private void read(Member member) {
    String subject = "texts, " + QuotedValue.shortened(member.name());
    if (!TextKey.isWellFormed(member.name())) {
      members.addProblem(
          member.at(),
          "texts",
          "found the key %s; allowed are %s"
              .formatted(QuotedValue.of(member.name()), TextKey.ALLOWED));
    } else if (!keys.add(member.name())) {
      members.addProblem(member.at(), subject, "found a second time; allowed is once");
    } else if (!(member.value() instanceof StringNode text)) {
      members.refuse(subject, member.value(), "is a string");
    } else if (text.text().isBlank()) {
      members.refuse(subject, text, "is a text that is not blank");
    } else if (isTemplate(subject, text)) {
      texts.add(new LocatedText(file, member.at(), member.name(), text.text(), language));
    }
  }

  private boolean isTemplate(String subject, StringNode text) {
    try {
      return Template.of(text.text()).toString() != null;
    } catch (IllegalArgumentException noIdentifier) {
      members.addProblem(text.at(), subject, noIdentifier.getMessage());
      return false;
    }
  }
}
