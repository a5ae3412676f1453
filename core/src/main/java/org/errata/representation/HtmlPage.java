package org.errata.representation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.errata.Problem;
import org.errata.catalogue.Entry;
import org.errata.internal.HtmlText;
import org.errata.response.ErrorResponse;

/**
 * A page for people: what happened, what they can do, and the request id to tell the support. It
 * needs nothing from elsewhere and forbids its own page to fetch anything.
 */
public final class HtmlPage implements Representation {

  private static final MediaType TYPE = new MediaType("text", "html");

  private final ReferenceLinks links;

  /**
   * Makes the representation.
   *
   * @param links where entries have their pages
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
    return PageStyle.HEADERS;
  }

  @Override
  public byte[] render(ErrorResponse response) {
    Locale language = response.first().entry().text(response.language()).language();
    PageWords words = PageWords.in(language);
    HtmlText html =
        new HtmlText()
            .markup("<!DOCTYPE html>\n<html lang=\"")
            .text(language.toLanguageTag())
            .markup("\">\n<head>\n<meta charset=\"utf-8\">\n")
            .markup("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
            .markup("<title>")
            .text(response.first().message(response.language()))
            .markup("</title>\n<style>")
            .markup(PageStyle.CSS)
            .markup("</style>\n</head>\n<body>\n<main>\n");
    boolean first = true;
    for (Problem problem : response.problems()) {
      section(html, problem, response, words, first ? "h1" : "h2");
      first = false;
    }
    return html.markup("<p class=\"id\">")
        .text(words.status())
        .markup(" ")
        .text(Integer.toString(response.status()))
        .markup(" · ")
        .text(words.requestId())
        .markup(" <code>")
        .text(response.requestId().value())
        .markup("</code></p>\n</main>\n</body>\n</html>\n")
        .toString()
        .getBytes(UTF_8);
  }

  private void section(
      HtmlText html, Problem problem, ErrorResponse response, PageWords words, String heading) {
    Entry entry = problem.entry();
    html.element(heading, problem.message(response.language()));
    // the elements depend on the entry alone, whatever the arguments
    if (!entry.text(response.language()).summary().isEmpty()) {
      html.element("p", problem.summary(response.language()));
    }
    if (entry.code().isPresent() && entry.code().getAsInt() != entry.status()) {
      html.element("p", words.code() + " " + entry.code().getAsInt());
    }
    List<String> steps = entry.text(response.language()).howToResolve();
    if (!steps.isEmpty()) {
      html.markup("<p>").text(words.whatToDo()).markup("</p>\n<ul>\n");
      steps.forEach(step -> html.element("li", step));
      html.markup("</ul>\n");
    }
    links
        .to(entry)
        .ifPresent(
            link ->
                html.markup("<p><a href=\"")
                    .text(link)
                    .markup("\">")
                    .text(words.more())
                    .markup("</a></p>\n"));
  }
}
