package org.errata.servlet.catalogfile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.errata.catalogue.Catalogue;
import org.errata.servlet.catalogfile.JsonNode.ArrayNode;
import org.errata.servlet.catalogfile.JsonNode.ObjectNode;
import org.errata.servlet.catalogfile.JsonNode.StringNode;

/**
 * The catalogue of one file.
 *
 * @param name the name of the catalogue
 * @param title its title
 * @param entries its entries, each id once
 * @param texts its texts of violations, each key once
 * @param isReadable whether all entries are known, with or without problems
 */
record CatalogueFile(
    String name,
    String title,
    List<LocatedEntry> entries,
    List<LocatedText> texts,
    boolean isReadable) {

  static final List<String> MEMBERS =
      List.of("name", "title", "language", "texts", "errors", "$schema");

  private static final CatalogueFile UNREADABLE =
      new CatalogueFile("", "", List.of(), List.of(), false);

  /** Returns the built-in catalogue as if it were a file. */
  static CatalogueFile of(Catalogue catalogue, ConfigurationProblems problems) {
    TextFile noFile = TextFile.of(catalogue.name(), new byte[0], problems);
    return new CatalogueFile(
        catalogue.name(),
        catalogue.title(),
        catalogue.entries().stream().map(entry -> LocatedEntry.of(entry, noFile)).toList(),
        List.of(),
        true);
  }

  /**
   * Reads a file.
   *
   * @param loader the loader of the exception classes that entries name
   */
  static CatalogueFile read(
      String location, byte[] content, ClassLoader loader, ConfigurationProblems problems) {
    Optional<JsonFile> json = JsonFile.read(location, content, problems);
    if (json.isEmpty()) {
      return UNREADABLE;
    }
    TextFile file = json.get().file();
    if (json.get().root() instanceof ObjectNode object) {
      return read(object, file, loader);
    }
    file.addProblem(
        json.get().root().at(), "is not a catalogue; allowed is an object with the member errors");
    return UNREADABLE;
  }

  private static CatalogueFile read(ObjectNode object, TextFile file, ClassLoader loader) {
    ObjectMembers members = new ObjectMembers(object, () -> "", file);
    members.refuseOthersThan(MEMBERS, "a catalogue");
    members.require("errors", "is a list of entries");
    // for editors
    members.string("$schema");
    String name = members.string("name").map(StringNode::text).orElse(nameOf(file.location()));
    String title = members.string("title").map(StringNode::text).orElse(name);
    Locale language = language(members);
    List<LocatedText> texts = new ViolationTextReader(members, file, language).read();
    List<LocatedEntry> entries =
        members
            .value("errors")
            .flatMap(list -> members.as(ArrayNode.class, "errors", list, "is a list of entries"))
            .map(list -> entries(list, language, file, loader))
            .orElse(List.of());
    return new CatalogueFile(name, title, entries, texts, true);
  }

  private static List<LocatedEntry> entries(
      ArrayNode list, Locale language, TextFile file, ClassLoader loader) {
    List<LocatedEntry> entries = new ArrayList<>();
    Map<String, LocatedEntry> byId = new HashMap<>();
    int position = 0;
    for (JsonNode item : list.items()) {
      position++;
      if (item instanceof ObjectNode node) {
        LocatedEntry entry = new EntryReader(node, position, file, loader).read(language);
        if (isFirst(entry, byId)) {
          entries.add(entry);
        }
      } else {
        EntryReader.refuse(item, position, file);
      }
    }
    return List.copyOf(entries);
  }

  private static boolean isFirst(LocatedEntry entry, Map<String, LocatedEntry> byId) {
    LocatedEntry first = entry.id().map(id -> byId.putIfAbsent(id, entry)).orElse(null);
    if (first == null) {
      return true;
    }
    entry.addProblem(
        entry.at(),
        "id: found a second time; allowed is once in a file, as on line " + first.line());
    return false;
  }

  private static Locale language(ObjectMembers members) {
    StringNode tag = members.string("language").orElse(new StringNode(0, "en"));
    try {
      Locale language = new Locale.Builder().setLanguageTag(tag.text()).build();
      if (!language.getLanguage().isEmpty()) {
        return language;
      }
    } catch (IllformedLocaleException e) {
      // refused below, like a tag without a language
    }
    members.refuse("language", tag, "is a BCP 47 tag, as en, pt-BR or zh-Hans-CN");
    return Locale.ENGLISH;
  }

  /** Returns the file's name without its ending: the default name of the catalogue. */
  private static String nameOf(String location) {
    String file = location.substring(location.lastIndexOf('/') + 1);
    int dot = file.lastIndexOf('.');
    return dot > 0 ? file.substring(0, dot) : file;
  }
}
