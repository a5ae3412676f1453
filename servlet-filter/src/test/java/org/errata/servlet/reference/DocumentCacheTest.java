package org.errata.servlet.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DocumentCacheTest {

  private static final LocaleView ENGLISH = new LocaleView(Locale.ENGLISH, false);

  /** Takes three documents, and two of 500 bytes with names of one character. */
  private final DocumentCache cache = new DocumentCache(3, 2 * (DocumentCache.OVERHEAD + 2 + 500));

  private final List<String> made = new ArrayList<>();

  @Test
  void makes_a_document_once_if_it_fits() {
    request("a", 500);
    request("b", 500);
    request("a", 500);
    request("b", 500);
    assertThat(made).containsExactly("a", "b");
  }

  @Test
  void evicts_the_least_recently_used_document_when_it_has_too_many_bytes() {
    request("a", 500);
    request("b", 500);
    request("a", 500);
    request("c", 500);
    request("a", 500);
    request("b", 500);
    assertThat(made).containsExactly("a", "b", "c", "b");
  }

  @Test
  void evicts_the_least_recently_used_document_when_it_has_too_many() {
    request("a", 1);
    request("b", 1);
    request("c", 1);
    request("d", 1);
    request("b", 1);
    request("a", 1);
    assertThat(made).containsExactly("a", "b", "c", "d", "a");
  }

  @Test
  void counts_the_bytes_of_names() {
    request("a", 1);
    request("n".repeat(700), 1);
    request("a", 1);
    assertThat(made).containsExactly("a", "n".repeat(700), "a");
  }

  @Test
  void counts_the_overhead_of_documents_without_bytes() {
    DocumentCache many = new DocumentCache(1_000, 10 * DocumentCache.OVERHEAD);
    for (int round = 0; round < 2; round++) {
      for (int i = 0; i < 10; i++) {
        String name = "d" + i;
        many.get(new DocumentCache.Key(name, ENGLISH), () -> document(name, 0));
      }
    }
    assertThat(made).hasSize(20);
  }

  @Test
  void frees_the_bytes_of_evicted_documents() {
    for (int i = 0; i < 100; i++) {
      request("large", 5000);
      request("a", 500);
      request("b", 500);
    }
    made.clear();
    request("a", 500);
    request("b", 500);
    assertThat(made).isEmpty();
  }

  @Test
  void keeps_a_document_that_is_too_large_until_the_next_one() {
    request("large", 5000);
    request("large", 5000);
    request("a", 500);
    request("a", 500);
    request("large", 5000);
    assertThat(made).containsExactly("large", "a", "large");
  }

  @Test
  void keeps_a_document_for_each_view() {
    for (LocaleView view :
        List.of(
            ENGLISH, new LocaleView(Locale.ENGLISH, true), new LocaleView(Locale.GERMAN, true))) {
      cache.get(new DocumentCache.Key("a", view), () -> document(view.toString(), 1));
    }
    assertThat(made)
        .containsExactly(
            "LocaleView[language=en, chosen=false]",
            "LocaleView[language=en, chosen=true]",
            "LocaleView[language=de, chosen=true]");
  }

  private void request(String name, int length) {
    ReferenceDocument document =
        cache.get(new DocumentCache.Key(name, ENGLISH), () -> document(name, length));
    assertThat(document.body()).hasSize(length);
  }

  private ReferenceDocument document(String name, int length) {
    made.add(name);
    return ReferenceDocument.export("text/plain", Locale.ENGLISH, new byte[length]);
  }
}
