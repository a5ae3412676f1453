package org.errata.servlet.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DocumentCacheTest {

  private final DocumentCache cache = new DocumentCache(100);
  private final List<String> made = new ArrayList<>();

  @Test
  void what_fits_is_made_once() {
    ask("a", 50);
    ask("b", 50);
    ask("a", 50);
    ask("b", 50);
    assertThat(made).containsExactly("a", "b");
  }

  @Test
  void what_was_asked_for_last_stays() {
    ask("a", 50);
    ask("b", 50);
    ask("a", 50);
    ask("c", 50);
    ask("a", 50);
    ask("b", 50);
    assertThat(made).containsExactly("a", "b", "c", "b");
  }

  @Test
  void what_is_too_large_stays_until_the_next_comes() {
    ask("large", 1000);
    ask("large", 1000);
    ask("a", 50);
    ask("a", 50);
    ask("large", 1000);
    assertThat(made).containsExactly("large", "a", "large");
  }

  @Test
  void other_readers_get_documents_of_their_own() {
    View english = new View(Locale.ENGLISH, false);
    cache.get(new DocumentCache.Key("a", english, "http://a"), () -> document("a", 1));
    cache.get(new DocumentCache.Key("a", english, "http://b"), () -> document("b", 1));
    cache.get(
        new DocumentCache.Key("a", new View(Locale.ENGLISH, true), "http://a"),
        () -> document("c", 1));
    assertThat(made).containsExactly("a", "b", "c");
  }

  private void ask(String name, int length) {
    Document document =
        cache.get(
            new DocumentCache.Key(name, new View(Locale.ENGLISH, false), ""),
            () -> document(name, length));
    assertThat(document.body()).hasSize(length);
  }

  private Document document(String name, int length) {
    made.add(name);
    return Document.export("text/plain", Locale.ENGLISH, new byte[length]);
  }
}
