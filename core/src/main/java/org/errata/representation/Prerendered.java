package org.errata.representation;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import org.errata.catalogue.Entry;
import org.errata.catalogue.EntryText;
import org.errata.internal.Escape;
import org.errata.response.ErrorResponse;

/**
 * Renders the body of each entry once, when it is first needed, and keeps it. For representations
 * whose bodies depend on the entry, the language, the arguments and the request id alone. Returned
 * arrays may be shared and must not be changed. Thread-safe.
 */
public final class Prerendered implements Representation {

  private final Representation original;
  private final String contentType;
  private final Escape escape;

  /** For each entry an element for each of its languages, null until first needed. */
  private final IdentityHashMap<Entry, BodyTemplate[]> bodies = new IdentityHashMap<>();

  /**
   * Makes the representation; nothing is rendered yet.
   *
   * @param original the representation that renders the bodies
   * @param entries the entries whose bodies are kept; others are rendered each time
   */
  public Prerendered(Representation original, Collection<Entry> entries) {
    this.original = requireNonNull(original, "original");
    this.contentType = original.contentType();
    this.escape = escapeIn(original.mediaType());
    for (Entry entry : entries) {
      bodies.put(entry, new BodyTemplate[1 + entry.translations().size()]);
    }
  }

  @Override
  public MediaType mediaType() {
    return original.mediaType();
  }

  @Override
  public String contentType() {
    return contentType;
  }

  @Override
  public Map<String, String> headers() {
    return original.headers();
  }

  @Override
  public byte[] render(ErrorResponse response) {
    if (response.problems().size() > 1 || response.first().isParticular()) {
      return original.render(response);
    }
    Entry entry = response.first().entry();
    BodyTemplate[] templates = bodies.get(entry);
    if (templates == null) {
      return original.render(response);
    }
    EntryText text = entry.text(response.language());
    for (BodyTemplate template : templates) {
      if (template != null && template.isOf(text)) {
        return template.fill(response, escape);
      }
    }
    return BodyTemplate.hasMarker(text)
        ? original.render(response)
        : make(entry, response.language(), templates).fill(response, escape);
  }

  private BodyTemplate make(Entry entry, Locale language, BodyTemplate[] templates) {
    BodyTemplate template = BodyTemplate.of(original, entry, language);
    // two threads may make the same template at the same time, and the later one stays
    templates[index(entry.text(language), entry)] = template;
    return template;
  }

  /** Returns 0 for the entry's own language, else the position of the translation from 1. */
  @SuppressWarnings("ReferenceEquality") // an entry always returns the same text
  private static int index(EntryText text, Entry entry) {
    int index = 0;
    for (EntryText translation : entry.translations().values()) {
      index++;
      if (translation == text) {
        return index;
      }
    }
    return 0;
  }

  private static Escape escapeIn(MediaType type) {
    if (type.subtype().equals("json") || type.subtype().endsWith("+json")) {
      return Escape.JSON;
    }
    return type.subtype().equals("html") ? Escape.HTML : Escape.NONE;
  }
}
