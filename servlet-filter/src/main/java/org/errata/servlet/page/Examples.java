package org.errata.servlet.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Locale;
import org.errata.Problem;
import org.errata.RequestId;
import org.errata.catalogue.Entry;
import org.errata.representation.ErrJson;
import org.errata.representation.HtmlPage;
import org.errata.representation.PlainText;
import org.errata.representation.ProblemJson;
import org.errata.representation.ReferenceLinks;
import org.errata.representation.Representation;
import org.errata.response.ErrorResponse;

/** What clients get, written by what writes it for them. Immutable and thread-safe. */
final class Examples {

  /**
   * An answer.
   *
   * @param title what people call its form
   * @param mediaType what programs call it
   * @param text its body, or what matters of it
   */
  record Example(Word title, String mediaType, String text) {}

  private static final RequestId SOME_ID = new RequestId("k7rm-2xq9-vt4h-c8pn");
  private static final String MAIN = "<main>\n";
  private static final String MAIN_END = "</main>";

  private final Representation err = new ErrJson();
  private final Representation plain = new PlainText();
  private final Representation problem;
  private final Representation html;

  Examples(ReferenceLinks links) {
    this.problem = new ProblemJson(links);
    this.html = new HtmlPage(links);
  }

  List<Example> of(Entry entry, Locale language) {
    ErrorResponse report = new ErrorResponse(List.of(Problem.of(entry)), SOME_ID, language);
    return List.of(
        example(Word.ERR_JSON, err, PrettyJson.of(body(err, report))),
        example(Word.PROBLEM_JSON, problem, PrettyJson.of(body(problem, report))),
        example(Word.PLAIN_TEXT, plain, body(plain, report)),
        example(Word.HTML_PAGE, html, content(body(html, report))));
  }

  private static Example example(Word title, Representation form, String text) {
    return new Example(title, form.mediaType().toString(), text);
  }

  private static String body(Representation form, ErrorResponse report) {
    return new String(form.render(report), UTF_8);
  }

  /** What a page has in it besides its style. */
  private static String content(String page) {
    int from = page.indexOf(MAIN) + MAIN.length();
    return page.substring(from, page.lastIndexOf(MAIN_END)).strip();
  }
}
