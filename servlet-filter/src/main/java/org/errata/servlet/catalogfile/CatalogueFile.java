package org.errata.servlet.catalogfile;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.errata.catalogue.Catalogue;
import org.errata.json.JsonScanner;
import org.errata.json.JsonVerdict.Malformed;
import org.errata.servlet.catalogfile.JsonNode.ArrayNode;
import org.errata.servlet.catalogfile.JsonNode.ObjectNode;
import org.errata.servlet.catalogfile.JsonNode.StringNode;

/**
 * What one file says.
 *
 * @param name what locations call the catalogue
 * @param title what people call it
 * @param entries its entries, each id once
 * @param isReadable whether all entries are known, though not all of them flawless
 */
record CatalogueFile(String name, String title, List<LocatedEntry> entries, boolean isReadable) {

  private static final Set<String> NAMES = Names.of("name", "title", "language", "errors");

  private static final CatalogueFile UNREADABLE = new CatalogueFile("", "", List.of(), false);

  /** A catalogue that is no file. */
  static CatalogueFile of(Catalogue catalogue, ConfigurationProblems complaints) {
    TextFile file = TextFile.of(catalogue.name(), new byte[0], complaints);
    return new CatalogueFile(
        catalogue.name(),
        catalogue.title(),
        catalogue.entries().stream().map(entry -> LocatedEntry.of(entry, file)).toList(),
        true);
  }

  static CatalogueFile read(String location, byte[] content, ConfigurationProblems complaints) {
    TextFile file = TextFile.of(location, content, complaints);
    if (!file.isFlawless()) {
      return UNREADABLE;
    }
    if (JsonScanner.scan(content) instanceof Malformed malformed) {
      file.complain(
          charsBefore(content, malformed.fault().offset()),
          "is not JSON: expected %s but found %s"
              .formatted(malformed.fault().expected(), malformed.fault().found()));
      return UNREADABLE;
    }
    int start = new TokenStarts(file.text()).next();
    if (file.text().charAt(start) != '{') {
      file.complain(start, "is not a catalogue; allowed is an object with the member errors");
      return UNREADABLE;
    }
    return read(parse(file.text()), file);
  }

  /** Where a byte is in the text. */
  private static int charsBefore(byte[] content, long offset) {
    return new String(content, 0, (int) offset, UTF_8).length();
  }

  private static ObjectNode parse(String text) {
    JsonbConfig config = new JsonbConfig().withDeserializers(new JsonNodeReader(text));
    Jsonb jsonb = JsonbBuilder.create(config);
    try {
      return jsonb.fromJson(
          new StringReader(text.startsWith("\uFEFF") ? text.substring(1) : text), ObjectNode.class);
    } finally {
      close(jsonb);
    }
  }

  private static void close(Jsonb jsonb) {
    try {
      jsonb.close();
    } catch (Exception e) {
      throw new IllegalStateException("JSON-B cannot be closed", e);
    }
  }

  private static CatalogueFile read(ObjectNode object, TextFile file) {
    ObjectMembers fields = new ObjectMembers(object, () -> "", file);
    fields.refuseOthersThan(NAMES, "a catalogue");
    fields.require("errors", "is a list of entries");
    String name = fields.text("name", nameOf(file.location()));
    String title = fields.text("title", name);
    Locale language = language(fields);
    List<LocatedEntry> entries = new ArrayList<>();
    Map<String, LocatedEntry> byId = new HashMap<>();
    fields
        .value("errors")
        .flatMap(errors -> fields.as(ArrayNode.class, "errors", errors, "is a list of entries"))
        .ifPresent(
            list -> {
              int position = 0;
              for (JsonNode item : list.items()) {
                position++;
                if (item instanceof ObjectNode node) {
                  LocatedEntry entry = new EntryReader(node, position, file).read(language);
                  if (isFirst(entry, byId)) {
                    entries.add(entry);
                  }
                } else {
                  EntryReader.refuse(item, position, file);
                }
              }
            });
    return new CatalogueFile(name, title, List.copyOf(entries), true);
  }

  private static boolean isFirst(LocatedEntry entry, Map<String, LocatedEntry> byId) {
    LocatedEntry first = entry.id().map(id -> byId.putIfAbsent(id, entry)).orElse(null);
    if (first == null) {
      return true;
    }
    entry.complain(
        entry.at(),
        "id: found a second time; allowed is once in a file, as on line " + first.line());
    return false;
  }

  private static Locale language(ObjectMembers fields) {
    StringNode tag = fields.text("language").orElse(new StringNode(0, "en"));
    try {
      Locale language = new Locale.Builder().setLanguageTag(tag.text()).build();
      if (!language.getLanguage().isEmpty()) {
        return language;
      }
    } catch (IllformedLocaleException e) {
      // complained of below, like no language at all
    }
    fields.refuse("language", tag, "is a BCP 47 tag, as en, pt-BR or zh-Hans-CN");
    return Locale.ENGLISH;
  }

  /** A file is called as its location says, where it does not say so itself. */
  private static String nameOf(String location) {
    String file = location.substring(location.lastIndexOf('/') + 1);
    int dot = file.lastIndexOf('.');
    return dot > 0 ? file.substring(0, dot) : file;
  }
}
