package org.errata.servlet.reference;

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

/**
 * The bodies of an entry's error response, rendered by the representations that clients get.
 * Immutable and thread-safe.
 */
final class ExampleBodies {

  /**
   * The body of an error response.
   *
   * @param titleKey the key of the name of its representation in the texts of the pages
   * @param mediaType the media type of its representation
   * @param text the body laid out for people; of HTML the content of {@code main}
   */
  record ExampleBody(String titleKey, String mediaType, String text) {}

  private static final RequestId REQUEST_ID = new RequestId("k7rm-2xq9-vt4h-c8pn");
  private static final String MAIN = "<main>\n";
  private static final String MAIN_END = "</main>";

  private final Representation err = new ErrJson();
  private final Representation plain = new PlainText();
  private final Representation problem;
  private final Representation html;

  ExampleBodies(ReferenceLinks links) {
    this.problem = new ProblemJson(links);
    this.html = new HtmlPage(links);
  }

  List<ExampleBody> of(Entry entry, Locale language) {
    ErrorResponse response = new ErrorResponse(List.of(Problem.of(entry)), REQUEST_ID, language);
    return List.of(
        example("examples.err", err, PrettyJson.of(body(err, response))),
        example("examples.problem", problem, PrettyJson.of(body(problem, response))),
        example("examples.text", plain, body(plain, response)),
        example("examples.html", html, content(body(html, response))));
  }

  private static ExampleBody example(String titleKey, Representation form, String text) {
    return new ExampleBody(titleKey, form.mediaType().toString(), text);
  }

  private static String body(Representation form, ErrorResponse response) {
    return new String(form.render(response), UTF_8);
  }

  private static String content(String page) {
    int from = page.indexOf(MAIN) + MAIN.length();
    return page.substring(from, page.lastIndexOf(MAIN_END)).strip();
  }
}
