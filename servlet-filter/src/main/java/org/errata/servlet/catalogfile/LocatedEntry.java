package org.errata.servlet.catalogfile;

import java.util.List;
import java.util.Optional;
import org.errata.catalogue.Entry;
import org.errata.servlet.catalogfile.JsonNode.StringNode;

/**
 * What a file says about one entry.
 *
 * @param file the file
 * @param at where the entry starts in it
 * @param id its id, if it has a proper one
 * @param entry the entry, if it could be made
 * @param exceptions the exception classes that it answers
 */
record LocatedEntry(
    TextFile file,
    int at,
    Optional<String> id,
    Optional<Entry> entry,
    List<StringNode> exceptions) {

  /** An entry that is in no file. */
  static LocatedEntry of(Entry entry, TextFile file) {
    return new LocatedEntry(
        file,
        0,
        Optional.of(entry.id().value()),
        Optional.of(entry),
        entry.exceptions().stream().map(exception -> new StringNode(0, exception)).toList());
  }

  void complain(int place, String text) {
    file.complain(place, "entry '%s', %s".formatted(id.orElse(""), text));
  }

  int line() {
    return file.line(at);
  }

  /** Says which entry it is to somebody who looks at another one. */
  String shownBeside(LocatedEntry other) {
    return "entry '%s' on line %d%s"
        .formatted(id.orElse(""), line(), file == other.file ? "" : " of " + file.location());
  }
}
