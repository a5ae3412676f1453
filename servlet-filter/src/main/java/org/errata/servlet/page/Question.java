package org.errata.servlet.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.net.URLEncoder;

/**
 * What a visitor has put into the query of the URL; a part that is not there is empty.
 *
 * @param text words to look for
 * @param code the code that entries are to have
 * @param status the HTTP status that they are to have
 * @param language the tag of the language to read them in
 */
public record Question(String text, String code, String status, String language) {

  private static final int LONGEST = 200;

  /**
   * Takes the white space around the parts away.
   *
   * @param text words; of a very long text the beginning
   * @param code a number, or what is none
   * @param status a number, or what is none
   * @param language a language tag, or what is none
   */
  public Question {
    text = requireNonNull(text, "text").strip();
    if (text.codePointCount(0, text.length()) > LONGEST) {
      text = text.substring(0, text.offsetByCodePoints(0, LONGEST));
    }
    code = requireNonNull(code, "code").strip();
    status = requireNonNull(status, "status").strip();
    language = requireNonNull(language, "language").strip();
  }

  /** Whether less than everything is asked for. */
  boolean isSearch() {
    return !text.isEmpty() || !code.isEmpty() || !status.isEmpty();
  }

  /** The same question for readers of another language, as the query of a URL. */
  String inLanguage(String tag) {
    return "?lang=" + encoded(tag) + part("q", text) + part("code", code) + part("status", status);
  }

  private static String part(String name, String value) {
    return value.isEmpty() ? "" : "&" + name + "=" + encoded(value);
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, UTF_8);
  }
}
