package org.errata.servlet.catalogfile;

import java.util.List;
import java.util.Optional;
import org.errata.catalogue.Entry;
import org.errata.servlet.catalogfile.JsonNode.StringNode;

/**
 * An entry, and where it is in its file.
 *
 * @param file the file
 * @param at the index at which the entry starts
 * @param id its id, if that is well-formed
 * @param entry the entry, if it has no problem
 * @param exceptions the exception classes that it names
 */
record LocatedEntry(
    TextFile file,
    int at,
    Optional<String> id,
    Optional<Entry> entry,
    List<StringNode> exceptions) {

  /** Returns an entry of the built-in catalogue, which is not in a file. */
  static LocatedEntry of(Entry entry, TextFile noFile) {
    return new LocatedEntry(
        noFile,
        0,
        Optional.of(entry.id().value()),
        Optional.of(entry),
        entry.exceptions().stream().map(exception -> new StringNode(0, exception)).toList());
  }

  void addProblem(int place, String text) {
    file.addProblem(place, "entry '%s', %s".formatted(id.orElse(""), text));
  }

  int line() {
    return file.line(at);
  }

  /** Names the entry in a problem of another one. */
  String describedIn(TextFile other) {
    return "entry '%s' on line %d%s"
        .formatted(id.orElse(""), line(), file == other ? "" : " of " + file.location());
  }
}
