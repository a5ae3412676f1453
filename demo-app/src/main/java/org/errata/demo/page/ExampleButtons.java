package org.errata.demo.page;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Writes the examples as HTML lists of buttons, from which the script reads the requests. */
final class ExampleButtons {

  private ExampleButtons() {}

  static String html() {
    HtmlWriter html = new HtmlWriter();
    list(html, "The errors of the catalogue", ExampleRequests.catalogued());
    list(html, "Other errors", ExampleRequests.others());
    list(html, "Requests that succeed", ExampleRequests.successes());
    return html.toString();
  }

  private static void list(HtmlWriter html, String title, List<ExampleRequest> examples) {
    html.markup("<h3>").text(title).markup("</h3>\n<ul class=\"examples\">\n");
    examples.forEach(example -> item(html, example));
    html.markup("</ul>\n");
  }

  private static void item(HtmlWriter html, ExampleRequest example) {
    String note = example.id() + "-note";
    html.markup("<li").attribute("id", example.id());
    html.markup("><button type=\"button\"").attribute("aria-describedby", note);
    html.attribute("data-method", example.method()).attribute("data-path", example.path());
    html.attribute("data-headers", lines(example.headers()));
    html.attribute("data-body", example.body());
    html.attribute("data-times", Integer.toString(example.times()));
    html.markup(">").text(example.title()).markup("</button>\n<p");
    html.attribute("id", note).markup(">").text(example.note()).markup(" <code>");
    html.text(example.method() + " " + example.path()).markup("</code></p></li>\n");
  }

  /** Sorted, so that every start makes the same page. */
  private static String lines(Map<String, String> headers) {
    return new TreeMap<>(headers)
        .entrySet().stream()
            .map(header -> header.getKey() + ": " + header.getValue())
            .collect(Collectors.joining("\n"));
  }
}
