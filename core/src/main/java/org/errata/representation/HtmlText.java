package org.errata.representation;

/** Writes HTML; text is escaped for element content and quoted attributes. Not thread-safe. */
final class HtmlText {

  private final StringBuilder html = new StringBuilder(2048);

  HtmlText markup(String markup) {
    html.append(markup);
    return this;
  }

  HtmlText element(String name, String text) {
    return markup("<").markup(name).markup(">").text(text).markup("</").markup(name).markup(">\n");
  }

  HtmlText text(String text) {
    Escape.HTML.append(text, html);
    return this;
  }

  @Override
  public String toString() {
    return html.toString();
  }
}
