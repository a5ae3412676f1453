package org.errata.demo.page;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The examples as lists of buttons; the script reads the request from the button. */
final class ExampleList {

  private ExampleList() {}

  static String html() {
    Html html = new Html();
    list(html, "The errors of the catalogue", Examples.catalogued());
    list(html, "Other errors", Examples.others());
    list(html, "Requests that succeed", Examples.successes());
    return html.toString();
  }

  private static void list(Html html, String title, List<Example> examples) {
    html.markup("<h3>").text(title).markup("</h3>\n<ul class=\"examples\">\n");
    examples.forEach(example -> item(html, example));
    html.markup("</ul>\n");
  }

  private static void item(Html html, Example example) {
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

  /** In the order of the names, so that every start makes the same page. */
  private static String lines(Map<String, String> headers) {
    return new TreeMap<>(headers)
        .entrySet().stream()
            .map(header -> header.getKey() + ": " + header.getValue())
            .collect(Collectors.joining("\n"));
  }
}
