package org.errata.representation;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.errata.catalogue.Catalogue;

/**
 * The languages in which a catalogue speaks, and the choice among them. The language of a catalogue
 * that knows but one is never asked for. Thread-safe.
 */
public final class Languages {

  private final Locale own;
  private final List<Locale> all;

  /** By their tags in lower case; a tag read back is not always the same locale. */
  private final Map<String, Locale> byTag = new HashMap<>();

  private final RecentChoices<Locale> recent = new RecentChoices<>();

  private Languages(List<Locale> all) {
    this.all = all;
    this.own = all.isEmpty() ? Locale.ENGLISH : all.get(0);
    all.forEach(language -> byTag.put(lower(language.toLanguageTag()), language));
  }

  /**
   * Offers the languages of a catalogue; that of its first entry is the one for clients who prefer
   * none of them, whatever the language of the machine.
   *
   * @param catalogue the entries
   * @return the choice among their languages
   */
  public static Languages of(Catalogue catalogue) {
    return new Languages(List.copyOf(catalogue.languages()));
  }

  /**
   * Returns all languages.
   *
   * @return an immutable list, that of the catalogue's first entry first
   */
  public List<Locale> all() {
    return all;
  }

  /**
   * Tells whether the language of an answer depends on the request.
   *
   * @return whether there is more than one
   */
  public boolean areSeveral() {
    return all.size() > 1;
  }

  /**
   * Chooses the language of an answer by lookup (RFC 4647 section 3.4): the client's ranges by
   * falling quality, each of them shortened from its end until it is one of the languages. {@code
   * *} names none, and a range of quality 0 is none that the client prefers. Headers of up to 256
   * characters that came up lately are remembered, a few dozen of them; nothing is allocated for
   * those.
   *
   * @param acceptLanguage the request's {@code Accept-Language} header, its lines joined by commas,
   *     if it has one
   * @return a language, always
   */
  public Locale choose(Optional<String> acceptLanguage) {
    if (!areSeveral() || acceptLanguage.isEmpty()) {
      return own;
    }
    String header = acceptLanguage.get();
    Locale known = recent.find(header);
    if (known != null) {
      return known;
    }
    Locale chosen = lookup(header);
    recent.keep(header, chosen);
    return chosen;
  }

  private Locale lookup(String header) {
    for (String range : AcceptLanguage.ranges(header)) {
      for (String tag = lower(range); !tag.isEmpty(); tag = shorter(tag)) {
        Locale language = byTag.get(tag);
        if (language != null) {
          return language;
        }
      }
    }
    return own;
  }

  /** A single letter or digit before the end begins an extension and goes with it. */
  private static String shorter(String tag) {
    int end = tag.lastIndexOf('-');
    if (end >= 2 && tag.charAt(end - 2) == '-') {
      end -= 2;
    }
    return tag.substring(0, Math.max(0, end));
  }

  private static String lower(String tag) {
    return tag.toLowerCase(Locale.ROOT);
  }
}
