package org.errata.servlet.reference;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;

/**
 * The parameters in the query of a request for a page. An absent parameter is empty.
 *
 * @param text the words to search for; a long text is cut
 * @param code the code that entries must have; not necessarily a number
 * @param status the HTTP status that entries must have; not necessarily a number
 * @param language the tag of the language that the reader has chosen; not necessarily valid
 */
record SearchQuery(String text, String code, String status, String language) {

  static final SearchQuery NONE = new SearchQuery("", "", "", "");

  private static final int MAX_CHARACTERS = 200;

  SearchQuery {
    text = text.strip();
    if (text.codePointCount(0, text.length()) > MAX_CHARACTERS) {
      text = text.substring(0, text.offsetByCodePoints(0, MAX_CHARACTERS));
    }
    code = code.strip();
    status = status.strip();
    language = language.strip();
  }

  static SearchQuery of(HttpServletRequest request) {
    return new SearchQuery(
        parameter("q", request),
        parameter("code", request),
        parameter("status", request),
        parameter("lang", request));
  }

  private static String parameter(String name, HttpServletRequest request) {
    String value = request.getParameter(name);
    return value == null ? "" : value;
  }

  /** Whether the reader searches, instead of asking for all entries. */
  boolean isSearch() {
    return !text.isEmpty() || !code.isEmpty() || !status.isEmpty();
  }

  /** The same search in another language, as the query of a URL. */
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
