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
 * Makes the bodies of single entries once, each when it is first asked for, for representations
 * whose bodies differ by nothing but the entry, the language, the arguments and the request id. The
 * arrays it returns may be shared: write them, never change them.
 */
public final class Prerendered implements Representation {

  private final Representation original;
  private final String contentType;
  private final Escape escape;

  /** For each entry one place for each of its languages, filled by whoever comes first. */
  private final IdentityHashMap<Entry, BodyTemplate[]> bodies = new IdentityHashMap<>();

  /**
   * Prepares to render entries.
   *
   * @param original the representation that makes the bodies
   * @param entries the entries; others are rendered each time anew
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
    if (response.problems().size() > 1) {
      return original.render(response);
    }
    Entry entry = response.first().entry();
    BodyTemplate[] places = bodies.get(entry);
    if (places == null) {
      return original.render(response);
    }
    EntryText text = entry.text(response.language());
    for (BodyTemplate body : places) {
      if (body != null && body.isOf(text)) {
        return body.fill(response, escape);
      }
    }
    return BodyTemplate.cannotHold(text)
        ? original.render(response)
        : made(entry, response.language(), places).fill(response, escape);
  }

  private BodyTemplate made(Entry entry, Locale language, BodyTemplate[] places) {
    EntryText text = entry.text(language);
    BodyTemplate body = BodyTemplate.of(original, entry, language);
    // two threads may make it at the same time, and either of them is as good
    places[place(text, entry)] = body;
    return body;
  }

  /** The first place is the entry's own language's. */
  @SuppressWarnings("ReferenceEquality") // the texts of an entry are the same as long as it is
  private static int place(EntryText text, Entry entry) {
    int place = 0;
    for (EntryText translation : entry.translations().values()) {
      place++;
      if (translation == text) {
        return place;
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
