package org.errata.representation;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.errata.catalogue.Catalogue;
import org.errata.catalogue.Entry;

/**
 * An {@code Accept-Language} field of any bytes chooses one of the languages, twice the same. Where
 * all its ranges are language tags, the JDK's lookup chooses the same.
 */
public final class AcceptLanguageFuzz {

  private static final Pattern ELEMENT =
      Pattern.compile(
          "\\s*([A-Za-z0-9][A-Za-z0-9-]{0,63})\\s*(?:;\\s*q=(0(?:\\.[0-9]{1,3})?|1))?\\s*");

  private static final List<String> TAGS = List.of("en", "de", "de-AT", "pt-BR", "zh-Hant-TW");

  private static final Languages LANGUAGES =
      Languages.of(
          Catalogue.of(
              "several", "Several", TAGS.stream().map(AcceptLanguageFuzz::entry).toList()));

  private AcceptLanguageFuzz() {}

  private static Entry entry(String tag) {
    return Entry.of("in-" + tag.toLowerCase(Locale.ROOT), 400, "text")
        .withLanguage(Locale.forLanguageTag(tag))
        .build();
  }

  /**
   * Chooses by one field.
   *
   * @param field the value of {@code Accept-Language}
   */
  public static void fuzzerTestOneInput(byte[] field) {
    String header = new String(field, ISO_8859_1);
    Locale chosen = LANGUAGES.choose(Optional.of(header));
    assertThat(chosen).isIn(LANGUAGES.all());
    assertThat(LANGUAGES.choose(Optional.of(header))).isSameAs(chosen);
    ranges(header)
        .ifPresent(
            ranges -> {
              String found = Locale.lookupTag(ranges, TAGS);
              assertThat(chosen.toLanguageTag())
                  .isEqualToIgnoringCase(found == null ? "en" : found);
            });
  }

  /** Returns the ranges by descending quality; empty where the JDK does not accept one of them. */
  private static Optional<List<Locale.LanguageRange>> ranges(String header) {
    List<Locale.LanguageRange> ranges = new ArrayList<>();
    for (String element : header.split(",", -1)) {
      Matcher range = ELEMENT.matcher(element);
      if (!range.matches()) {
        return Optional.empty();
      }
      double quality = range.group(2) == null ? 1 : Double.parseDouble(range.group(2));
      try {
        if (quality > 0) {
          ranges.add(new Locale.LanguageRange(range.group(1), quality));
        }
      } catch (IllegalArgumentException noLanguageTag) {
        return Optional.empty();
      }
    }
    ranges.sort(Comparator.comparingDouble(Locale.LanguageRange::getWeight).reversed());
    return Optional.of(ranges);
  }
}
