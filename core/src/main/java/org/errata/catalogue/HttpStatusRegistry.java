package org.errata.catalogue;

import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Makes entries from the IANA HTTP Status Code Registry (RFC 9110 section 16.2.1). A status without
 * a name there is named after its class, by which clients treat it (section 15).
 */
final class HttpStatusRegistry {

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

  /**
   * Returns an entry for each status from 400 to 599, and the one of a request with violations,
   * which is more specific than its status.
   */
  static List<Entry> entries() {
    List<Entry> entries = new ArrayList<>();
    for (int status = 400; status < 600; status++) {
      entries.add(builder(status).build());
    }
    entries.add(
        Entry.of(Catalogue.INVALID_REQUEST, 422, "The request is not valid.")
            .withCategory("HTTP")
            .withCode(422)
            .build());
    return Collections.unmodifiableList(entries);
  }

  /** Returns the statuses that have a name, in ascending order. */
  static List<Integer> named() {
    return PHRASES.keySet().stream().sorted().toList();
  }

  /** Returns the reason phrase as an id, or {@code http-} and the number. */
  static String id(int status) {
    String phrase = PHRASES.get(status);
    return phrase == null ? "http-" + status : phrase.toLowerCase(Locale.ROOT).replace(' ', '-');
  }

  static EntryBuilder builder(int status) {
    String message = PHRASES.getOrDefault(status, status < 500 ? "Client Error" : "Server Error");
    EntryBuilder entry =
        Entry.of(id(status), status, message).withCategory("HTTP").withCode(status);
    // the request had an unknown method (RFC 9110 section 15.6.2), which is the client's error
    return status == 501 ? entry.withLogLevel(Level.INFO) : entry;
  }
}
