package org.errata.servlet.reference;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.IntStream;
import org.errata.afc.AfcGeneral;
import org.errata.catalogue.Catalogue;
import org.errata.catalogue.Entry;
import org.errata.catalogue.EntryText;
import org.errata.catalogue.Template;
import org.errata.representation.Form;
import org.errata.representation.Forms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReferencePagesTest {

  private static final String MARKUP = "<script>alert(\"1\")</script>&'";

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"", "odd", "?q=script"})
  void escape_every_text(String name) {
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
  void show_a_code_that_is_a_text() {
    Entry noOrder = Entry.of("no-order", 404, "No order").withCode("ORDER_NOT_FOUND").build();
    Catalogue orders = Catalogue.of("o", "O", List.of(noOrder));

    assertThat(page(orders, "no-order")).contains("<code>ORDER_NOT_FOUND</code>");
    assertThat(page(orders, "")).contains("<td role=\"cell\">ORDER_NOT_FOUND</td>");
  }

  @Test
  void show_members_and_whether_to_send_the_request_again() {
    Entry busy = Entry.of("busy", 503, "Busy").withMember("queue").withRetryAfter(30).build();
    Entry used = Entry.of("used", 409, "Used").withRetryable(false).build();
    Catalogue own = Catalogue.of("o", "O", List.of(busy, used));

    assertThat(page(own, "busy"))
        .contains("<div><dt>Send again</dt><dd>After 30 seconds</dd></div>")
        .contains("if the error has a value for them: <code>queue</code></p>");
    assertThat(page(own, "used"))
        .contains("<div><dt>Send again</dt><dd>Not without a change</dd></div>")
        .doesNotContain("if the error has a value for them");
  }

  @ParameterizedTest
  @CsvSource({
    "order_not_found, '', true",
    "not_found, '', true",
    "'', order_not_found, true",
    "'', NOT_FOUND, false",
    "'', -404, false",
    "405, '', false"
  })
  void find_a_code_that_is_a_text_in_any_case(String words, String code, boolean isFound) {
    Entry noOrder = Entry.of("no-pen", 404, "No pen").withCode("ORDER_NOT_FOUND").build();
    EntrySearch search =
        new EntrySearch(
            new CatalogueSections(Catalogue.of("o", "O", List.of(noOrder))), Locale.ENGLISH);

    assertThat(search.matching(new SearchQuery(words, code, "", "")).test(noOrder))
        .isEqualTo(isFound);
  }

  @Test
  void escape_an_example_for_its_representation_and_then_for_the_page() {
    Entry quoting = Entry.of("quoting", 400, "No {\"ctry\":\"XXX\"}").build();

    assertThat(page(Catalogue.of("q", "Q", List.of(quoting)), "quoting"))
        .contains("<h1>No {&quot;ctry&quot;:&quot;XXX&quot;}</h1>")
        .contains(
            "&quot;msg&quot;: &quot;No {\\&quot;ctry\\&quot;:\\&quot;XXX\\&quot;}&quot;",
            "&quot;type&quot;: &quot;/errors/quoting&quot;")
        .contains("&lt;h1&gt;No {&amp;quot;ctry&amp;quot;:&amp;quot;XXX&amp;quot;}&lt;/h1&gt;");
  }

  @Test
  void show_and_explain_placeholders() {
    Entry entry =
        Entry.of("tax-type-not-found", 404, "Tax type {taxType} not found.")
            .withSummary("See {link}")
            .withSince("2.3")
            .build();

    assertThat(page(Catalogue.of("t", "T", List.of(entry)), "tax-type-not-found"))
        .contains("<h1>Tax type {taxType} not found.</h1>", "<dt>Since</dt><dd>2.3</dd>")
        .contains(
            "In a response, these places hold what the request was about:"
                + " <code>{taxType}</code> <code>{link}</code>");
  }

  @Test
  void omit_what_an_entry_does_not_have() {
    assertThat(page(Catalogue.of("n", "N", List.of()), "not-found"))
        .doesNotContain(
            "<h2>Description", "<h2>How to", "<h2>Headers", "<dt>Since", "class=\"lead");
  }

  @Test
  void have_one_table_for_a_category_at_the_place_of_its_first_entry() {
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
  void mark_a_text_in_another_language_than_that_of_the_page() {
    Entry spanish = Entry.of("nada", 404, "Nada").withLanguage(Locale.forLanguageTag("es")).build();

    assertThat(page(Catalogue.of("es", "Errores", List.of(spanish)), "nada"))
        .contains("<html lang=\"en\">", "<h1 lang=\"es\" dir=\"auto\">Nada</h1>", "Search</button>")
        .contains("<a class=\"home\" href=\"./\" lang=\"es\" dir=\"auto\">Errores</a>");
  }

  @Test
  void show_a_text_that_the_translation_omits_in_the_original_language() {
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
  void list_the_categories_of_ten_thousand_entries() {
    List<Entry> entries =
        IntStream.range(0, 10_000).mapToObj(i -> entry("entry-" + i, "C" + i / 100)).toList();

    assertThat(page(Catalogue.of("large", "Large", entries), ""))
        .contains("<a href=\"#with-entry-9900\"><span>C99</span></a>")
        .contains("<section id=\"with-entry-9900\">", "href=\"entry-9999\"");
  }

  @Test
  void have_no_links_in_examples_without_a_base() {
    ReferencePages pages =
        new ReferencePages(AfcGeneral.catalogue(), Optional.empty(), "X-Request-Id", Forms.DEFAULT);

    assertThat(text(pages.find("forbidden", SearchQuery.NONE, Optional.empty())))
        .contains("&quot;type&quot;: &quot;about:blank&quot;")
        .doesNotContain("More about this error");
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "''                      | openapi.json        | forbidden",
        "/app/errors             | openapi.json        | /app/errors/forbidden",
        "https://example.com/e/  | openapi.json        | https://example.com/e/forbidden",
        "/app/errors             | problem.schema.json | /app/errors/problem.schema.json",
        "https://example.com/e/  | err.schema.json     | https://example.com/e/err.schema.json"
      })
  void export_links_below_the_base(String base, String name, String link) {
    ReferencePages pages =
        new ReferencePages(
            AfcGeneral.catalogue(),
            base.isEmpty() ? Optional.empty() : Optional.of(base),
            "X-Request-Id",
            Forms.DEFAULT);

    assertThat(text(pages.find(name, SearchQuery.NONE, Optional.empty()))).contains(link);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "entry-page.html                 | no-tax | ''  | '' | ''  | ''",
        "entry-page-chosen-language.html | no-tax | ''  | '' | ''  | de",
        "index-page.html                 | ''     | ''  | '' | ''  | ''",
        "search-page.html                | ''     | tax | -7 | 404 | ''"
      })
  void are_these(String file, String name, String text, String code, String status, String language)
      throws IOException {
    ReferencePages pages =
        new ReferencePages(taxes(), Optional.of("/app/errors"), "X-Request-Id", Forms.DEFAULT);
    SearchQuery query = new SearchQuery(text, code, status, language);

    assertThat(withoutStyle(text(pages.find(name, query, Optional.empty()))))
        .isEqualTo(expected(file));
  }

  @Test
  void show_an_example_with_violations() throws IOException {
    ReferencePages pages =
        new ReferencePages(AfcGeneral.catalogue(), Optional.empty(), "X-Request-Id", Forms.DEFAULT);

    assertThat(text(pages.find("invalid-request", SearchQuery.NONE, Optional.of("de"))))
        .contains(
            "items[0].quantity: darf nicht negativ sein",
            "&quot;pointer&quot;: &quot;#/items/0/quantity&quot;",
            "&quot;parameter&quot;: &quot;page&quot;");
  }

  @Test
  void show_the_forms_that_the_application_has() throws IOException {
    Forms forms = new Forms(List.of(Form.PROBLEM, Form.HTML), Optional.empty());
    ReferencePages pages =
        new ReferencePages(AfcGeneral.catalogue(), Optional.empty(), "X-Request-Id", forms);

    assertThat(text(pages.find("forbidden", SearchQuery.NONE, Optional.empty())))
        .contains("application/problem+json", "text/html", "problem.schema.json")
        .doesNotContain("application/json", "text/plain", "text/markdown", "err.schema.json");
    assertThat(pages.find("err.schema.json", SearchQuery.NONE, Optional.empty())).isEmpty();
    assertThat(text(pages.find("openapi.json", SearchQuery.NONE, Optional.empty())))
        .contains("application/problem+json", "text/html")
        .doesNotContain("application/json", "text/plain", "#/components/schemas/Errors");
  }

  @Test
  void have_the_same_texts_in_every_language() throws IOException {
    Set<Object> english = texts("en").keySet();

    assertThat(texts("de").keySet()).isEqualTo(english);
    assertThat(texts("fr").keySet()).isEqualTo(english);
  }

  private static Catalogue taxes() {
    EntryText german =
        new EntryText(
            Locale.GERMAN,
            "Steuern",
            Template.of("Keine Steuer {tax}."),
            Template.of("Die Steuer ist unbekannt"),
            "Es gibt diese Steuer nicht.",
            List.of("Namen prüfen.", "Erneut senden."));
    Entry noTax =
        Entry.of("no-tax", 404, "No tax {tax}.")
            .withCategory("Taxes & fees")
            .withCode(-7)
            .withSummary("The tax is unknown")
            .withDescription("There is no tax with this name.")
            .withHowToResolve("Check the name.", "Send the request again.")
            .withSince("2.3")
            .withHeader("Retry-After", "30")
            .build()
            .withTranslation(german);
    return Catalogue.of("taxes", "Tax errors", List.of(entry("first", "Other"), noTax));
  }

  private static String withoutStyle(String page) {
    return page.replaceAll("(?s)<style>.*?</style>", "<style>(the style sheet)</style>");
  }

  private static String expected(String file) throws IOException {
    try (InputStream in = ReferencePagesTest.class.getResourceAsStream(file)) {
      return new String(in.readAllBytes(), UTF_8);
    }
  }

  private static Properties texts(String language) throws IOException {
    Properties texts = new Properties();
    String file = "reference-pages_" + language + ".properties";
    try (InputStream in = ReferencePages.class.getResourceAsStream(file)) {
      texts.load(new InputStreamReader(in, UTF_8));
    }
    return texts;
  }

  private static Entry entry(String id, String category) {
    return Entry.of(id, 400, "Message of " + id).withCategory(category).build();
  }

  private static String page(Catalogue catalogue, String name) {
    return page(catalogue, name, "");
  }

  private static String page(Catalogue catalogue, String name, String language) {
    ReferencePages pages =
        new ReferencePages(catalogue, Optional.of("/errors/"), "X-Request-Id", Forms.DEFAULT);
    boolean isSearch = name.startsWith("?q=");
    SearchQuery query = new SearchQuery(isSearch ? name.substring(3) : "", "", "", language);
    return text(pages.find(isSearch ? "" : name, query, Optional.empty()));
  }

  private static String text(Optional<ReferenceDocument> document) {
    return new String(document.orElseThrow().body(), UTF_8);
  }
}
