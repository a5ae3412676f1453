package org.errata.representation;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.errata.catalogue.Catalogue;

/**
 * The languages of a catalogue, and the choice among them by {@code Accept-Language}. Where there
 * is only one, the header is not read. Thread-safe.
 */
public final class Languages {

  private final Locale own;
  private final List<Locale> all;

  /** By their tags in lower case. Locale.forLanguageTag does not always return the same locale. */
  private final Map<String, Locale> byTag = new HashMap<>();

  private final RecentChoices<Locale> recent = new RecentChoices<>();

  private Languages(List<Locale> all) {
    this.all = all;
    this.own = all.isEmpty() ? Locale.ENGLISH : all.get(0);
    all.forEach(language -> byTag.put(lower(language.toLanguageTag()), language));
  }

  /**
   * Collects the languages of a catalogue. The default is the language of its first entry, whatever
   * the default locale.
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
   * Tells whether the language of an error response depends on the request.
   *
   * @return whether there is more than one
   */
  public boolean areSeveral() {
    return all.size() > 1;
  }

  /**
   * Chooses the language of an error response by lookup (RFC 4647 section 3.4): the client's ranges
   * by descending quality, each shortened from its end until it is one of the languages. {@code *}
   * and ranges of quality 0 are ignored. The choices for up to 64 recent headers of at most 256
   * characters are cached; a cached choice allocates nothing.
   *
   * @param acceptLanguage the request's {@code Accept-Language} header, its lines joined by commas,
   *     if it has one
   * @return one of {@link #all}; English if there is none
   */
  public Locale choose(Optional<String> acceptLanguage) {
    if (!areSeveral() || acceptLanguage.isEmpty()) {
      return own;
    }
    String header = acceptLanguage.get();
    Locale cached = recent.get(header);
    if (cached != null) {
      return cached;
    }
    Locale chosen = lookup(header);
    recent.put(header, chosen);
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

  /** Removes the last subtag, and a single letter or digit before it, which begins an extension. */
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
