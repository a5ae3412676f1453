package org.errata.internal;

/** Writes HTML; text is escaped for element content and quoted attributes. Not thread-safe. */
public final class HtmlText {

  private final StringBuilder html = new StringBuilder(2048);

  /** Begins an empty text. */
  public HtmlText() {}

  /**
   * Appends markup as it is.
   *
   * @param markup HTML
   * @return this text
   */
  public HtmlText markup(String markup) {
    html.append(markup);
    return this;
  }

  /**
   * Appends an element that has but text in it, and a line break.
   *
   * @param name the name of the element
   * @param text its content, to be escaped
   * @return this text
   */
  public HtmlText element(String name, String text) {
    return markup("<").markup(name).markup(">").text(text).markup("</").markup(name).markup(">\n");
  }

  /**
   * Appends text.
   *
   * @param text what to escape
   * @return this text
   */
  public HtmlText text(String text) {
    Escape.HTML.append(text, html);
    return this;
  }

  @Override
  public String toString() {
    return html.toString();
  }
}
