package org.errata.representation;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.errata.Problem;
import org.errata.Violation;
import org.errata.catalogue.Entry;
import org.errata.internal.Markup;
import org.errata.internal.PageTexts;
import org.errata.response.ErrorResponse;

/**
 * A page for people ({@code text/html}): what happened, how to resolve it, and the request id that
 * the support asks for. It loads no other resource, and its content security policy forbids all of
 * them. Immutable and thread-safe.
 */
public final class HtmlPage implements Representation {

  private static final MediaType TYPE = new MediaType("text", "html");

  private static final PageTexts TEXTS =
      PageTexts.load("error-page", name -> HtmlPage.class.getResourceAsStream(name));

  private final ReferenceLinks links;

  /**
   * Makes the representation.
   *
   * @param links where entries have their reference pages
   */
  public HtmlPage(ReferenceLinks links) {
    this.links = requireNonNull(links, "links");
  }

  @Override
  public MediaType mediaType() {
    return TYPE;
  }

  @Override
  public Map<String, String> headers() {
    return ErrorPageStyle.HEADERS;
  }

  @Override
  public byte[] render(ErrorResponse response) {
    Locale language = response.first().entry().text(response.language()).language();
    List<Markup> sections = new ArrayList<>();
    for (Problem problem : response.problems()) {
      sections.add(section(sections.isEmpty() ? "h1" : "h2", problem, response, language));
    }
    return Markup.of(
            """
            <!DOCTYPE html>
            <html lang="%s">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%s</title>
            <style>%s</style>
            </head>
            <body>
            <main>
            %s<p class="id">%s %s · %s <code>%s</code></p>
            </main>
            </body>
            </html>
            """,
            language.toLanguageTag(),
            response.first().message(response.language()),
            Markup.trusted(ErrorPageStyle.CSS),
            sections,
            TEXTS.get("status", language),
            response.status(),
            TEXTS.get("requestId", language),
            response.requestId().value())
        .bytes();
  }

  private Markup section(String heading, Problem problem, ErrorResponse response, Locale language) {
    Entry entry = problem.entry();
    return Markup.of(
        """
        <%s>%s</%s>
        %s%s%s%s%s""",
        heading,
        problem.message(response.language()),
        heading,
        summary(problem, response.language()),
        violations(problem),
        code(entry, language),
        steps(entry.text(response.language()).howToResolve(), language),
        link(entry, language));
  }

  /** The entry decides whether the element exists: one prerendered page serves all arguments. */
  private static Markup summary(Problem problem, Locale language) {
    return problem.entry().text(language).summary().isEmpty()
        ? Markup.NONE
        : Markup.of("<p>%s</p>\n", problem.summary(language));
  }

  private static Markup violations(Problem problem) {
    return problem.violations().isEmpty()
        ? Markup.NONE
        : Markup.of(
            "<ul>\n%s</ul>\n", problem.violations().stream().map(HtmlPage::violation).toList());
  }

  private static Markup violation(Violation violation) {
    return violation.label().isEmpty()
        ? Markup.of("<li>%s</li>\n", violation.text())
        : Markup.of("<li><code>%s</code> %s</li>\n", violation.label(), violation.text());
  }

  private static Markup code(Entry entry, Locale language) {
    return entry.code().isEmpty() || entry.code().get().value().equals(entry.status())
        ? Markup.NONE
        : Markup.of("<p>%s %s</p>\n", TEXTS.get("code", language), entry.code().get());
  }

  private static Markup steps(List<String> steps, Locale language) {
    if (steps.isEmpty()) {
      return Markup.NONE;
    }
    return Markup.of(
        """
        <p>%s</p>
        <ul>
        %s</ul>
        """,
        TEXTS.get("steps", language),
        steps.stream().map(step -> Markup.of("<li>%s</li>\n", step)).toList());
  }

  private Markup link(Entry entry, Locale language) {
    return links
        .to(entry)
        .map(link -> Markup.of("<p><a href=\"%s\">%s</a></p>\n", link, TEXTS.get("more", language)))
        .orElse(Markup.NONE);
  }
}
