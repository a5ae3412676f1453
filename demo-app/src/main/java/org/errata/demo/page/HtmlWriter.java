package org.errata.demo.page;

/** Writes HTML and escapes text and attribute values. Not thread-safe. */
final class HtmlWriter {

  private final StringBuilder html = new StringBuilder();

  HtmlWriter markup(String markup) {
    html.append(markup);
    return this;
  }

  HtmlWriter text(String text) {
    html.append(
        text.replace("&", "&amp;")
            .replace("<", "&lt;")
            .replace(">", "&gt;")
            .replace("\"", "&quot;")
            .replace("'", "&#39;"));
    return this;
  }

  HtmlWriter attribute(String name, String value) {
    return markup(" ").markup(name).markup("=\"").text(value).markup("\"");
  }

  @Override
  public String toString() {
    return html.toString();
  }
}
