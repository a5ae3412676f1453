package org.errata.servlet.catalogfile;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.PropertyResourceBundle;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.errata.afc.AfcGeneral;
import org.errata.catalogue.Catalogue;
import org.errata.catalogue.Translation;
import org.errata.catalogue.TranslationFault;

/** A file {@code errors_<language>.properties}, and the places of its keys. */
final class TranslationFile {

  private static final Pattern NAME =
      Pattern.compile("errors_([A-Za-z]{2,3}(?:_[A-Za-z0-9]+)*)\\.properties");

  private static final Pattern BROKEN_ESCAPE =
      Pattern.compile("(?<!\\\\)(?:\\\\\\\\)*(\\\\u)(?![0-9A-Fa-f]{4})");

  private final TextFile file;
  private final Translation translation;

  /** Indexes by key; null until a key does not fit. */
  private Map<String, Integer> places;

  private TranslationFile(TextFile file, Translation translation) {
    this.file = file;
    this.translation = translation;
  }

  /** Returns the language of a file, if its name is that of a translation. */
  static Optional<Locale> language(String location) {
    Matcher name = NAME.matcher(location.substring(location.lastIndexOf('/') + 1));
    try {
      return name.matches()
          ? Optional.of(
              new Locale.Builder().setLanguageTag(name.group(1).replace('_', '-')).build())
          : Optional.empty();
    } catch (IllformedLocaleException noLanguage) {
      return Optional.empty();
    }
  }

  /** Reads a file; empty if it cannot be read, which is added to the problems. */
  static Optional<TranslationFile> read(
      String location, Locale language, byte[] content, ConfigurationProblems problems) {
    TextFile file = TextFile.of(location, content, problems);
    if (file.hasProblems()) {
      return Optional.empty();
    }
    Matcher broken = BROKEN_ESCAPE.matcher(file.text());
    while (broken.find()) {
      file.addProblem(broken.start(1), "found \\u; allowed are four hexadecimal digits after it");
    }
    return file.hasProblems()
        ? Optional.empty()
        : Optional.of(
            new TranslationFile(file, new Translation(language, bundle(file.textWithoutMark()))));
  }

  private static PropertyResourceBundle bundle(String text) {
    try {
      return new PropertyResourceBundle(new StringReader(text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Translation translation() {
    return translation;
  }

  String location() {
    return file.location();
  }

  /** Adds the problems of texts that do not fit their entries, except entries with problems. */
  void checkAgainst(Catalogue catalogue, Set<String> unusableIds) {
    for (TranslationFault fault : translation.faultsIn(catalogue)) {
      if (!unusableIds.contains(idOf(fault))) {
        file.addProblem(placeOf(fault), fault.key() + ": " + fault.text());
      }
    }
  }

  /** Adds the keys of ids that neither a catalogue nor the built-in one has. */
  void addUnknownIds(Catalogue catalogue, Set<String> unusableIds, ConfigurationProblems warnings) {
    for (TranslationFault fault : translation.unknownIn(catalogue)) {
      String id = idOf(fault);
      if (!unusableIds.contains(id) && AfcGeneral.catalogue().described(id).isEmpty()) {
        warnings.addPlace(file.place(placeOf(fault)), fault.key() + ": " + fault.text());
      }
    }
  }

  private static String idOf(TranslationFault fault) {
    // the key of a violation's text may have no dot
    int dot = fault.key().indexOf('.');
    return dot < 0 ? "" : fault.key().substring(0, dot);
  }

  private int placeOf(TranslationFault fault) {
    if (places == null) {
      places = places();
    }
    return places.getOrDefault(fault.key(), 0);
  }

  /** Returns the index of each key; of one that is there twice the last, as in the bundle. */
  private Map<String, Integer> places() {
    Map<String, Integer> places = new HashMap<>();
    String text = file.text();
    int start = text.startsWith("\uFEFF") ? 1 : 0;
    while (start < text.length()) {
      int end = endOfLogicalLine(start);
      Properties line = new Properties();
      try {
        line.load(new StringReader(text.substring(start, end)));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      for (String key : line.stringPropertyNames()) {
        places.put(key, firstVisible(start, end));
      }
      start = end;
    }
    return places;
  }

  private int firstVisible(int start, int end) {
    int i = start;
    while (i < end && Character.isWhitespace(file.text().charAt(i))) {
      i++;
    }
    return i;
  }

  /** Returns the end of a line with those that continue it: a comment is never continued. */
  private int endOfLogicalLine(int start) {
    String text = file.text();
    int first = firstVisible(start, text.length());
    boolean isComment = first < text.length() && "#!".indexOf(text.charAt(first)) >= 0;
    int i = start;
    while (i < text.length() && text.charAt(i) != '\n') {
      i += text.charAt(i) == '\\' && !isComment ? lengthOfEscape(i) : 1;
    }
    return Math.min(text.length(), i + 1);
  }

  private int lengthOfEscape(int backslash) {
    return file.text().startsWith("\r\n", backslash + 1) ? 3 : 2;
  }
}
