package org.errata.servlet.catalogfile;

import java.util.LinkedHashSet;
import java.util.Set;
import org.errata.internal.MemberName;
import org.errata.servlet.catalogfile.JsonNode.StringNode;

/**
 * Reads the names of the arguments that are extension members of problem details. They need not be
 * placeholders: code may give any argument.
 */
final class ExtensionMembers {

  private static final String NAME = "members";

  private final ObjectMembers entry;

  ExtensionMembers(ObjectMembers entry) {
    this.entry = entry;
  }

  /** Returns the names that have no problem. */
  Set<String> read() {
    Set<String> names = new LinkedHashSet<>();
    for (StringNode name : entry.strings(NAME)) {
      if (!MemberName.isExtension(name.text())) {
        entry.refuse(NAME, name, "is " + MemberName.allowed());
      } else if (!names.add(name.text())) {
        entry.addProblem(
            name.at(), NAME, "found %s a second time; allowed is once".formatted(name.text()));
      }
    }
    return names;
  }
}
