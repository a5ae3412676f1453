package org.errata.compare;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.errata.catalogue.Code;
import org.errata.catalogue.Entry;
import org.errata.catalogue.EntryText;
import org.errata.catalogue.Template;

/** Compares two entries of the same id. Not thread-safe. */
final class EntryComparison {

  private final Entry before;
  private final Entry now;
  private final List<CatalogueChange> changes = new ArrayList<>();

  EntryComparison(Entry before, Entry now) {
    this.before = before;
    this.now = now;
  }

  List<CatalogueChange> changes() {
    if (before.status() != now.status()) {
      breaking("status was %d, is %d".formatted(before.status(), now.status()));
    }
    code();
    placeholders();
    members();
    retry();
    headers();
    texts(before.text(), now.text());
    translations();
    reworded("since", before.since(), now.since());
    return changes;
  }

  private void code() {
    if (before.code().equals(now.code())) {
      return;
    }
    if (before.code().isEmpty()) {
      harmless("has a code now, " + described(now.code().get()));
    } else if (now.code().isEmpty()) {
      breaking("code %s is gone".formatted(described(before.code().get())));
    } else {
      breaking(
          "code was %s, is %s"
              .formatted(described(before.code().get()), described(now.code().get())));
    }
  }

  /** A text is in quotes, as the text '404' is another code than the number. */
  private static String described(Code code) {
    return code instanceof Code.OfText ? "'" + code + "'" : code.toString();
  }

  private void placeholders() {
    Set<String> current = new LinkedHashSet<>(now.text().message().placeholders());
    placeholders("message", before.text().message(), current);
    current.addAll(now.text().summary().placeholders());
    placeholders("summary", before.text().summary(), current);
    current.removeAll(before.text().message().placeholders());
    current.removeAll(before.text().summary().placeholders());
    current.forEach(name -> harmless("placeholder {%s} is new".formatted(name)));
  }

  private void placeholders(String text, Template template, Set<String> current) {
    for (String name : template.placeholders()) {
      if (!current.contains(name)) {
        breaking("placeholder {%s} is gone from the %s".formatted(name, text));
      }
    }
  }

  private void members() {
    for (String name : before.members()) {
      if (!now.members().contains(name)) {
        breaking("member %s is gone".formatted(name));
      }
    }
    for (String name : now.members()) {
      if (!before.members().contains(name)) {
        harmless("member %s is new".formatted(name));
      }
    }
  }

  private void retry() {
    optional("retryable", before.retryable(), now.retryable());
    optional("retryAfter", seconds(before), seconds(now));
  }

  private static Optional<Integer> seconds(Entry entry) {
    return entry.retryAfter().stream().boxed().findFirst();
  }

  /** Compares a member whose value clients read from each response. */
  private void optional(String name, Optional<?> was, Optional<?> is) {
    if (was.isPresent() && is.isEmpty()) {
      breaking("%s %s is gone".formatted(name, was.get()));
    } else if (was.isEmpty() && is.isPresent()) {
      harmless("has %s now, %s".formatted(name, is.get()));
    } else if (!was.equals(is)) {
      harmless("%s was %s, is %s".formatted(name, was.get(), is.get()));
    }
  }

  private void headers() {
    Map<String, String> fields = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    fields.putAll(now.headers());
    before
        .headers()
        .forEach(
            (name, value) -> {
              String other = fields.remove(name);
              if (other == null) {
                breaking("header %s is gone".formatted(name));
              } else if (!other.equals(value)) {
                boolean isChallenge = name.equalsIgnoreCase("WWW-Authenticate");
                change("header %s was '%s', is '%s'".formatted(name, value, other), isChallenge);
              }
            });
    fields.forEach((name, value) -> harmless("header %s is new".formatted(name)));
  }

  private void texts(EntryText was, EntryText is) {
    reworded("language", was.language().toLanguageTag(), is.language().toLanguageTag());
    reworded("category", was.category(), is.category());
    reworded("message", was.message().toString(), is.message().toString());
    reworded("summary", was.summary().toString(), is.summary().toString());
    if (!was.description().equals(is.description())) {
      harmless("description is reworded");
    }
    if (!was.howToResolve().equals(is.howToResolve())) {
      harmless("howToResolve is reworded");
    }
  }

  private void translations() {
    Set<Locale> languages = new LinkedHashSet<>(before.translations().keySet());
    languages.addAll(now.translations().keySet());
    for (Locale language : languages) {
      EntryText was = before.translations().get(language);
      EntryText is = now.translations().get(language);
      if (is == null) {
        harmless("translation '%s' is gone".formatted(language.toLanguageTag()));
      } else if (was == null) {
        harmless("translation '%s' is new".formatted(language.toLanguageTag()));
      } else if (!was.equals(is)) {
        harmless("translation '%s' is reworded".formatted(language.toLanguageTag()));
      }
    }
  }

  private void reworded(String name, String was, String is) {
    if (!was.equals(is)) {
      harmless("%s was '%s', is '%s'".formatted(name, was, is));
    }
  }

  private void breaking(String what) {
    change(what, true);
  }

  private void harmless(String what) {
    change(what, false);
  }

  private void change(String what, boolean breaking) {
    changes.add(new CatalogueChange(before.id(), what, breaking));
  }
}
