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
import org.errata.catalogue.Catalogue;
import org.errata.catalogue.Translation;
import org.errata.catalogue.TranslationFault;

/** A file {@code errors_<language>.properties}, and where its keys stand. */
final class TranslationFile {

  private static final Pattern NAME =
      Pattern.compile("errors_([A-Za-z]{2,3}(?:_[A-Za-z0-9]+)*)\\.properties");

  private static final Pattern BROKEN_ESCAPE =
      Pattern.compile("(?<!\\\\)(?:\\\\\\\\)*(\\\\u)(?![0-9A-Fa-f]{4})");

  private final TextFile file;
  private final Translation translation;

  private TranslationFile(TextFile file, Translation translation) {
    this.file = file;
    this.translation = translation;
  }

  /** Returns the language that a file is in, if its name is that of a translation. */
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

  /** Reads a file; empty if it cannot be read, of which it complains. */
  static Optional<TranslationFile> read(
      String location, Locale language, byte[] content, ConfigurationProblems complaints) {
    TextFile file = TextFile.of(location, content, complaints);
    if (!file.isFlawless()) {
      return Optional.empty();
    }
    Matcher broken = BROKEN_ESCAPE.matcher(file.text());
    while (broken.find()) {
      file.complain(broken.start(1), "found \\u; allowed are four hexadecimal digits after it");
    }
    return file.isFlawless()
        ? Optional.of(new TranslationFile(file, new Translation(language, bundle(file.text()))))
        : Optional.empty();
  }

  private static PropertyResourceBundle bundle(String text) {
    try {
      return new PropertyResourceBundle(
          new StringReader(text.startsWith("\uFEFF") ? text.substring(1) : text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Translation translation() {
    return translation;
  }

  /** Complains of what does not fit the entries, those aside whose file says nothing usable. */
  void checkAgainst(Catalogue catalogue, Set<String> unusableIds) {
    Map<String, Integer> places = null;
    for (TranslationFault fault : translation.faultsIn(catalogue)) {
      if (!unusableIds.contains(fault.key().substring(0, fault.key().indexOf('.')))) {
        places = places == null ? places() : places;
        file.complain(places.getOrDefault(fault.key(), 0), fault.key() + ": " + fault.text());
      }
    }
  }

  /** Where each key is; of one that is there twice the last counts, as for the bundle. */
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
        places.put(key, firstInk(start, end));
      }
      start = end;
    }
    return places;
  }

  private int firstInk(int start, int end) {
    int i = start;
    while (i < end && Character.isWhitespace(file.text().charAt(i))) {
      i++;
    }
    return i;
  }

  /** A line goes on where an odd number of backslashes ends it, but for a comment. */
  private int endOfLogicalLine(int start) {
    String text = file.text();
    int ink = firstInk(start, text.length());
    if (ink > start && text.substring(start, ink).indexOf('\n') >= 0) {
      return text.indexOf('\n', start) + 1;
    }
    boolean isComment = ink < text.length() && "#!".indexOf(text.charAt(ink)) >= 0;
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
