package org.errata.servlet.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.errata.catalogue.Catalogue;
import org.errata.catalogue.Entry;
import org.errata.catalogue.EntryText;
import org.errata.catalogue.Template;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages of catalogues that are not the built-in one. */
class ReferencePagesTest {

  private static final String MARKUP = "<script>alert(\"1\")</script>&'";

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"", "odd", "?q=script"})
  void texts_are_never_markup(String name) {
    Entry odd =
        Entry.of("odd", 400, MARKUP + "{<i>}")
            .withCategory(MARKUP)
            .withSummary(MARKUP)
            .withDescription(MARKUP)
            .withHowToResolve(MARKUP)
            .withSince(MARKUP)
            .withHeader("X-Odd", MARKUP)
            .build();

    String page = page(Catalogue.of("odd", MARKUP, List.of(odd)), name);

    assertThat(page)
        .contains("&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&amp;&#39;")
        .doesNotContain("<script", "<i>", "alert(\"");
  }

  @Test
  void an_example_escapes_for_its_form_and_then_for_the_page() {
    Entry quoting = Entry.of("quoting", 400, "No {\"ctry\":\"XXX\"}").build();

    assertThat(page(Catalogue.of("q", "Q", List.of(quoting)), "quoting"))
        .contains("<h1>No {&quot;ctry&quot;:&quot;XXX&quot;}</h1>")
        .contains(
            "&quot;msg&quot;: &quot;No {\\&quot;ctry\\&quot;:\\&quot;XXX\\&quot;}&quot;",
            "&quot;type&quot;: &quot;https://api.example/errors/quoting&quot;")
        .contains("&lt;h1&gt;No {&amp;quot;ctry&amp;quot;:&amp;quot;XXX&amp;quot;}&lt;/h1&gt;");
  }

  @Test
  void placeholders_are_shown_and_explained() {
    Entry entry =
        Entry.of("tax-type-not-found", 404, "Tax type {taxType} not found.")
            .withSummary("See {link}")
            .withSince("2.3")
            .build();

    assertThat(page(Catalogue.of("t", "T", List.of(entry)), "tax-type-not-found"))
        .contains("<h1>Tax type {taxType} not found.</h1>", "<dt>Since</dt><dd>2.3</dd>")
        .contains(
            "In an answer, these places hold what the request was about:"
                + " <code>{taxType}</code> <code>{link}</code>");
  }

  @Test
  void what_an_entry_does_not_have_is_not_there() {
    assertThat(page(Catalogue.of("n", "N", List.of()), "not-found"))
        .doesNotContain(
            "<h2>Description", "<h2>How to", "<h2>Headers", "<dt>Since", "class=\"lead");
  }

  @Test
  void a_category_is_one_table_at_the_place_of_its_first_entry() {
    Catalogue catalogue =
        Catalogue.of(
            "mixed", "Mixed", List.of(entry("a1", "A"), entry("b1", "B"), entry("a2", "A")));

    assertThat(page(catalogue, ""))
        .containsSubsequence("<h2>A</h2>", "\"a1\"", "\"a2\"", "<h2>B</h2>", "\"b1\"")
        .containsOnlyOnce("<h2>A</h2>");
    assertThat(page(catalogue, "a2"))
        .containsSubsequence("rel=\"prev\" href=\"a1\"", "rel=\"next\" href=\"b1\"");
    assertThat(page(catalogue, "a1")).doesNotContain("rel=\"prev\"");
  }

  @Test
  void a_text_in_another_language_than_the_page_says_so() {
    Entry spanish = Entry.of("nada", 404, "Nada").withLanguage(Locale.forLanguageTag("es")).build();

    assertThat(page(Catalogue.of("es", "Errores", List.of(spanish)), "nada"))
        .contains("<html lang=\"en\">", "<h1 lang=\"es\" dir=\"auto\">Nada</h1>", "Search</button>")
        .contains("<a class=\"home\" href=\"./\" lang=\"es\" dir=\"auto\">Errores</a>");
  }

  @Test
  void what_a_translation_leaves_out_is_in_the_original_language() {
    EntryText german =
        new EntryText(
            Locale.GERMAN,
            "General",
            Template.of("Verboten"),
            Template.of("Denied"),
            "",
            List.of());
    Entry entry = Entry.of("no", 403, "No").withSummary("Denied").build().withTranslation(german);

    assertThat(page(Catalogue.of("n", "N", List.of(entry, entry("other", "X"))), "no", "de"))
        .contains(
            "<html lang=\"de\">",
            "<h1>Verboten</h1>",
            "<p class=\"lead\" lang=\"en\" dir=\"auto\">Denied</p>");
  }

  @Test
  void ten_thousand_entries_have_an_index_and_a_list_of_categories() {
    List<Entry> entries =
        IntStream.range(0, 10_000).mapToObj(i -> entry("entry-" + i, "C" + i / 100)).toList();

    assertThat(page(Catalogue.of("large", "Large", entries), ""))
        .contains("<a href=\"#with-entry-9900\"><span>C99</span></a>")
        .contains("<section id=\"with-entry-9900\">", "href=\"entry-9999\"");
  }

  @Test
  void without_a_base_there_are_no_links_in_examples() {
    ReferencePages pages =
        new ReferencePages(Catalogue.afcGeneral(), Optional.empty(), "X-Request-Id");
    Document page = pages.find("forbidden", question("", ""), Optional.empty(), "").orElseThrow();
    assertThat(new String(page.body(), UTF_8)).contains("about:blank");
    assertThat(pages.needOrigin()).isFalse();
  }

  private static Entry entry(String id, String category) {
    return Entry.of(id, 400, "Message of " + id).withCategory(category).build();
  }

  private static String page(Catalogue catalogue, String name) {
    return page(catalogue, name, "");
  }

  private static String page(Catalogue catalogue, String name, String language) {
    ReferencePages pages = new ReferencePages(catalogue, Optional.of("/errors/"), "X-Request-Id");
    boolean isSearch = name.startsWith("?q=");
    Question question = question(isSearch ? name.substring(3) : "", language);
    Document page =
        pages
            .find(isSearch ? "" : name, question, Optional.empty(), "https://api.example")
            .orElseThrow();
    return new String(page.body(), UTF_8);
  }

  private static Question question(String text, String language) {
    return new Question(text, "", "", language);
  }
}
