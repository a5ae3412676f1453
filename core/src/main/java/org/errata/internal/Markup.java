package org.errata.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * A piece of HTML. {@link #of} fills a template with values and escapes every value that is not
 * markup itself, for element content and quoted attributes. Immutable and thread-safe.
 */
public final class Markup {

  /** No markup at all, for a part that a page leaves out. */
  public static final Markup NONE = new Markup("");

  private static final String PLACEHOLDER = "%s";

  private final String html;

  private Markup(String html) {
    this.html = html;
  }

  /**
   * Takes trusted HTML as it is.
   *
   * @param html a constant of the program, never text from outside
   * @return the same as markup
   */
  public static Markup trusted(String html) {
    return new Markup(html);
  }

  /**
   * Fills a template.
   *
   * @param template HTML with a {@code %s} for each value; any other percent sign is literal
   * @param values in the order of the template: {@code Markup} is inserted as it is, an {@code
   *     Iterable} element by element, anything else as its escaped text
   * @return the markup
   * @throws IllegalArgumentException if there are more or fewer values than places for them
   */
  public static Markup of(String template, Object... values) {
    StringBuilder html = new StringBuilder(2 * template.length());
    int from = 0;
    for (Object value : values) {
      int place = template.indexOf(PLACEHOLDER, from);
      if (place < 0) {
        throw wrongCount(template, values);
      }
      html.append(template, from, place);
      append(value, html);
      from = place + PLACEHOLDER.length();
    }
    if (template.indexOf(PLACEHOLDER, from) >= 0) {
      throw wrongCount(template, values);
    }
    return new Markup(html.append(template, from, template.length()).toString());
  }

  private static void append(Object value, StringBuilder html) {
    if (value instanceof Markup markup) {
      html.append(markup.html);
    } else if (value instanceof Iterable<?> parts) {
      parts.forEach(part -> append(part, html));
    } else {
      Escape.HTML.append(value.toString(), html);
    }
  }

  private static IllegalArgumentException wrongCount(String template, Object... values) {
    return new IllegalArgumentException(
        values.length + " values do not fit the template: " + template);
  }

  /**
   * Encodes the markup.
   *
   * @return a new array with the HTML in UTF-8
   */
  public byte[] bytes() {
    return html.getBytes(UTF_8);
  }

  @Override
  public String toString() {
    return html;
  }
}
