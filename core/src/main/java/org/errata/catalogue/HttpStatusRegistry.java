package org.errata.catalogue;

import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Entries for error statuses as the IANA HTTP Status Code Registry names them (RFC 9110 section
 * 16.2.1). A status that it does not name is called by its class, as RFC 9110 section 15 has
 * clients treat it.
 */
final class HttpStatusRegistry {

  /** The challenge of a 401, which RFC 9110 section 15.5.2 says must be there. */
  static final String CHALLENGE = "Basic realm=\"api\", charset=\"UTF-8\"";

  private static final Map<Integer, String> PHRASES =
      Map.ofEntries(
          Map.entry(400, "Bad Request"),
          Map.entry(401, "Unauthorized"),
          Map.entry(402, "Payment Required"),
          Map.entry(403, "Forbidden"),
          Map.entry(404, "Not Found"),
          Map.entry(405, "Method Not Allowed"),
          Map.entry(406, "Not Acceptable"),
          Map.entry(407, "Proxy Authentication Required"),
          Map.entry(408, "Request Timeout"),
          Map.entry(409, "Conflict"),
          Map.entry(410, "Gone"),
          Map.entry(411, "Length Required"),
          Map.entry(412, "Precondition Failed"),
          Map.entry(413, "Content Too Large"),
          Map.entry(414, "URI Too Long"),
          Map.entry(415, "Unsupported Media Type"),
          Map.entry(416, "Range Not Satisfiable"),
          Map.entry(417, "Expectation Failed"),
          Map.entry(421, "Misdirected Request"),
          Map.entry(422, "Unprocessable Content"),
          Map.entry(423, "Locked"),
          Map.entry(424, "Failed Dependency"),
          Map.entry(425, "Too Early"),
          Map.entry(426, "Upgrade Required"),
          Map.entry(428, "Precondition Required"),
          Map.entry(429, "Too Many Requests"),
          Map.entry(431, "Request Header Fields Too Large"),
          Map.entry(451, "Unavailable For Legal Reasons"),
          Map.entry(500, "Internal Server Error"),
          Map.entry(501, "Not Implemented"),
          Map.entry(502, "Bad Gateway"),
          Map.entry(503, "Service Unavailable"),
          Map.entry(504, "Gateway Timeout"),
          Map.entry(505, "HTTP Version Not Supported"),
          Map.entry(506, "Variant Also Negotiates"),
          Map.entry(507, "Insufficient Storage"),
          Map.entry(508, "Loop Detected"),
          Map.entry(510, "Not Extended"),
          Map.entry(511, "Network Authentication Required"));

  private HttpStatusRegistry() {}

  /** Entries for the statuses from 400 to 599. */
  static List<Entry> entries() {
    List<Entry> entries = new ArrayList<>();
    for (int status = 400; status < 600; status++) {
      entries.add(entry(status));
    }
    return Collections.unmodifiableList(entries);
  }

  private static Entry entry(int status) {
    String phrase = PHRASES.get(status);
    Entry.Builder entry =
        phrase == null
            ? Entry.of("http-" + status, status, status < 500 ? "Client Error" : "Server Error")
            : Entry.of(phrase.toLowerCase(Locale.ROOT).replace(' ', '-'), status, phrase);
    if (status == 401) {
      entry.withHeader("WWW-Authenticate", CHALLENGE);
    }
    if (status == 501) {
      // a method that nobody knows (RFC 9110 section 15.6.2): the client's mistake, for all its
      // class
      entry.withLogLevel(Level.INFO);
    }
    return entry.withCategory("HTTP").withCode(status).build();
  }
}
