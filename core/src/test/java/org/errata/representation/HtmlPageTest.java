package org.errata.representation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.io.IOException;
import java.security.MessageDigest;
import java.util.ArrayDeque;
import java.util.Base64;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.errata.Problem;
import org.errata.RequestId;
import org.errata.afc.AfcGeneral;
import org.errata.catalogue.Entry;
import org.errata.response.ErrorResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class HtmlPageTest {

  private static final Pattern TAG = Pattern.compile("<(/?)([a-z][a-z0-9]*)([^<>]*)>");
  private static final Set<String> WITHOUT_END = Set.of("meta", "link", "br", "hr", "img");

  private final Representation page = new HtmlPage(ReferenceLinks.none());

  @Test
  void shows_what_happened_and_what_to_do() throws IOException {
    assertThat(withoutStyle(html(page, SampleResponses.of("unauthorized"))))
        .isEqualTo(Expected.text("unauthorized.html"));
  }

  @Test
  void shows_several_problems_and_links_to_their_reference_pages() throws IOException {
    var linked = new HtmlPage(ReferenceLinks.below("/errors?a=1&b=", AfcGeneral.catalogue()));

    assertThat(
            withoutStyle(
                html(
                    linked,
                    SampleResponses.of("profile-id-not-found", "request-body-cannot-be-empty"))))
        .isEqualTo(Expected.text("profile-and-body-with-links.html"));
  }

  @Test
  void shows_a_status_without_summary_or_steps() throws IOException {
    assertThat(withoutStyle(html(page, SampleResponses.of(AfcGeneral.catalogue().byStatus(418)))))
        .isEqualTo(Expected.text("bare-status-418.html"));
  }

  @Test
  void allows_its_own_style_sheet_and_nothing_else() throws Exception {
    var html = html(page, SampleResponses.of("forbidden"));
    var style = html.substring(html.indexOf("<style>") + 7, html.indexOf("</style>"));
    var hash =
        Base64.getEncoder()
            .encodeToString(MessageDigest.getInstance("SHA-256").digest(style.getBytes(UTF_8)));

    assertThat(page.headers()).containsOnlyKeys("Content-Security-Policy");
    assertThat(page.headers().get("Content-Security-Policy"))
        .isEqualTo(
            "default-src 'none'; style-src 'sha256-"
                + hash
                + "'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'");
  }

  @Test
  void loads_no_other_resource() {
    assertThat(html(page, SampleResponses.of("forbidden")))
        .doesNotContain("<script", "<link", "<img", " style=", "src=", "url(", "@import", "http:");
  }

  static Iterable<Entry> entries() {
    return AfcGeneral.catalogue().entries();
  }

  @ParameterizedTest
  @MethodSource("entries")
  void closes_every_element_that_it_opens(Entry entry) {
    var linked = new HtmlPage(ReferenceLinks.below("/errors", AfcGeneral.catalogue()));

    assertThat(unclosed(html(linked, SampleResponses.of(entry)))).isEmpty();
  }

  @Test
  void has_one_main_heading_for_several_problems() {
    var html = html(page, SampleResponses.of("unauthorized", "profile-id-not-found", "forbidden"));

    assertThat(html.split("<h1>", -1)).hasSize(2);
    assertThat(html.split("<h2>", -1)).hasSize(3);
    assertThat(html.split("<main>", -1)).hasSize(2);
    assertThat(html.split("<title>", -1)).hasSize(2);
    assertThat(unclosed(html)).isEmpty();
  }

  @Test
  void escapes_every_text_of_an_entry() {
    var evil = "<script>alert('\"&')</script>";
    var entry = Entry.of("any", 400, evil).withSummary(evil).withHowToResolve(evil, evil).build();

    var html = html(page, SampleResponses.of(entry));

    assertThat(html).doesNotContain("<script", "'\"&'");
    assertThat(
            html.split(
                Pattern.quote("&lt;script&gt;alert(&#39;&quot;&amp;&#39;)&lt;/script&gt;"), -1))
        .as("title, heading, summary and two steps")
        .hasSize(6);
  }

  @Test
  void shows_a_code_only_when_it_differs_from_the_status() {
    assertThat(html(page, SampleResponses.of("forbidden"))).doesNotContain("Error code");
    assertThat(html(page, SampleResponses.of("profile-id-not-found"))).doesNotContain("Error code");
    assertThat(html(page, SampleResponses.of("request-body-cannot-be-empty")))
        .contains("<p>Error code -2000</p>");
  }

  @Test
  void is_html_in_utf_8() {
    assertThat(page.mediaType()).hasToString("text/html");
    assertThat(page.contentType()).isEqualTo("text/html;charset=utf-8");
    assertThat(html(page, SampleResponses.saying("Größe € \ud83d\ude00")))
        .contains("<h1>Größe € \ud83d\ude00</h1>");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "en | Error code -2000 | What you can do: | More about this error | HTTP status 400 · request id",
        "de | Fehlercode -2000 | Was Sie tun können: | Mehr zu diesem Fehler"
            + " | HTTP-Status 400 · Kennung der Anfrage",
        "fr | Code d&#39;erreur -2000 | Ce que vous pouvez faire :"
            + " | En savoir plus sur cette erreur | Statut HTTP 400 · identifiant de la requête"
      })
  void is_in_the_language_of_the_response(
      String language, String code, String steps, String more, String end) {
    Entry entry = AfcGeneral.catalogue().entry("request-body-cannot-be-empty");
    var linked = new HtmlPage(ReferenceLinks.below("/errors", AfcGeneral.catalogue()));
    var response =
        new ErrorResponse(
            List.of(Problem.of(entry)), new RequestId("the-id"), Locale.forLanguageTag(language));

    assertThat(html(linked, response))
        .contains("<html lang=\"" + language + "\">", "<p>" + code + "</p>")
        .contains("<p>" + steps + "</p>\n<ul>\n<li>")
        .contains("<p><a href=\"/errors/request-body-cannot-be-empty\">" + more + "</a></p>")
        .contains("<p class=\"id\">" + end + " <code>the-id</code></p>\n</main>");
  }

  @Test
  void refuses_null_by_name() {
    assertThatNullPointerException().isThrownBy(() -> new HtmlPage(null)).withMessage("links");
  }

  private static String html(Representation page, ErrorResponse response) {
    return new String(page.render(response), UTF_8);
  }

  private static String withoutStyle(String html) {
    return html.substring(0, html.indexOf("<style>") + 7)
        + "(the style sheet)"
        + html.substring(html.indexOf("</style>"));
  }

  /** Returns the elements that are open at the end or were closed in the wrong order. */
  private static Deque<String> unclosed(String html) {
    Deque<String> open = new ArrayDeque<>();
    var tags = TAG.matcher(html);
    while (tags.find()) {
      var name = tags.group(2);
      if (tags.group(1).isEmpty()) {
        if (!WITHOUT_END.contains(name)) {
          open.push(name);
        }
      } else if (name.equals(open.peek())) {
        open.pop();
      } else {
        open.push("/" + name);
      }
    }
    return open;
  }

  @Test
  void lists_violations() {
    assertThat(page.render(SampleResponses.of(List.of(SampleResponses.invalidRequest()))))
        .asString(UTF_8)
        .contains(
            """
            <h1>The request is not valid.</h1>
            <ul>
            <li><code>inv[0].itms[2].qty</code> must not be negative</li>
            <li><code>page</code> must be a whole number</li>
            <li><code>client_id</code> is &lt;missing&gt;</li>
            <li><code>taxType</code> must be at least 1</li>
            <li>must be an object</li>
            <li><code>a/b.ü %</code> is wrong</li>
            </ul>
            """);
  }
}
