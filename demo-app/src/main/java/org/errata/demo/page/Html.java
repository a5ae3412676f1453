package org.errata.demo.page;

/** Writes HTML; text and attribute values are escaped. Not thread-safe. */
final class Html {

  private final StringBuilder html = new StringBuilder();

  Html markup(String markup) {
    html.append(markup);
    return this;
  }

  Html text(String text) {
    html.append(
        text.replace("&", "&amp;")
            .replace("<", "&lt;")
            .replace(">", "&gt;")
            .replace("\"", "&quot;")
            .replace("'", "&#39;"));
    return this;
  }

  Html attribute(String name, String value) {
    return markup(" ").markup(name).markup("=\"").text(value).markup("\"");
  }

  @Override
  public String toString() {
    return html.toString();
  }
}
