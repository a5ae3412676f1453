package org.errata.servlet.reference;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;

/**
 * The parameters in the query of a request for a page. An absent parameter is empty, a long one is
 * cut, so that a page, which repeats them, is not many times as long as the request.
 *
 * @param text the words to search for
 * @param code the code that entries must have; not necessarily a number
 * @param status the HTTP status that entries must have; not necessarily a number
 * @param language the tag of the language that the reader has chosen; not necessarily valid
 */
record SearchQuery(String text, String code, String status, String language) {

  static final SearchQuery NONE = new SearchQuery("", "", "", "");

  private static final int MAX_CHARACTERS = 200;

  SearchQuery {
    text = shortened(text);
    code = shortened(code);
    status = shortened(status);
    language = shortened(language);
  }

  private static String shortened(String value) {
    String stripped = value.strip();
    return stripped.codePointCount(0, stripped.length()) > MAX_CHARACTERS
        ? stripped.substring(0, stripped.offsetByCodePoints(0, MAX_CHARACTERS))
        : stripped;
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
