package org.errata.adapters;

/** Requests that containers refuse before any filter runs, most of them. */
public enum EarlyRefusal {
  /** A request line of one word. */
  BROKEN_REQUEST_LINE("GET\r\n" + Parts.HOST + "\r\n"),
  /** HTTP/1.1 without {@code Host}. */
  NO_HOST("GET / HTTP/1.1\r\nConnection: close\r\n\r\n"),
  /** A space in the name of a field. */
  BAD_HEADER_NAME("GET / HTTP/1.1\r\n" + Parts.HOST + "a b: c\r\n\r\n"),
  /** A length that is no number. */
  BAD_CONTENT_LENGTH("POST / HTTP/1.1\r\n" + Parts.HOST + "Content-Length: x\r\n\r\n"),
  /** An escape of no hexadecimal digits. */
  BAD_ESCAPE("GET /%zz HTTP/1.1\r\n" + Parts.HOST + "\r\n"),
  /** An escape that is cut off. */
  CUT_ESCAPE("GET /a%2 HTTP/1.1\r\n" + Parts.HOST + "\r\n"),
  /** An encoded slash. */
  ENCODED_SLASH("GET /a%2Fb HTTP/1.1\r\n" + Parts.HOST + "\r\n"),
  /** A bracket in the path. */
  BRACKET("GET /a[b HTTP/1.1\r\n" + Parts.HOST + "\r\n"),
  /** A path that leaves the root. */
  ABOVE_ROOT("GET /../.. HTTP/1.1\r\n" + Parts.HOST + "\r\n"),
  /** A header field of 60 KB. */
  LONG_FIELD("GET / HTTP/1.1\r\n" + Parts.HOST + "X-Long: " + Parts.LONG + "\r\n\r\n"),
  /** A path of 60 KB. */
  LONG_PATH("GET /" + Parts.LONG + " HTTP/1.1\r\n" + Parts.HOST + "\r\n"),
  /** An HTTP version that does not exist. */
  UNKNOWN_VERSION("GET / HTTP/7.3\r\n" + Parts.HOST + "\r\n"),
  /** {@code Content-Length} and {@code Transfer-Encoding} together. */
  TWO_LENGTHS(
      "POST / HTTP/1.1\r\n"
          + Parts.HOST
          + "Content-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"),
  /** A transfer coding that does not exist. */
  UNKNOWN_TRANSFER_ENCODING(
      "POST / HTTP/1.1\r\n" + Parts.HOST + "Transfer-Encoding: morse\r\n\r\n"),
  /** An expectation that does not exist. */
  UNKNOWN_EXPECT("POST / HTTP/1.1\r\n" + Parts.HOST + "Expect: mercy\r\nContent-Length: 0\r\n\r\n"),
  /** The method TRACE, for the app {@code /app}. */
  TRACE("TRACE /app/own HTTP/1.1\r\n" + Parts.HOST + "\r\n"),
  /** A path outside of any app; {@code /} must have none. */
  OUTSIDE("GET /nowhere HTTP/1.1\r\n" + Parts.HOST + "\r\n"),
  /** The folder that no client may see, of the app {@code /app}. */
  WEB_INF("GET /app/WEB-INF/web.xml HTTP/1.1\r\n" + Parts.HOST + "\r\n");

  private final String text;

  EarlyRefusal(String text) {
    this.text = text;
  }

  /**
   * Returns the request.
   *
   * @return its bytes, each a character
   */
  public String text() {
    return text;
  }

  private static final class Parts {
    private static final String HOST = "Host: localhost\r\nConnection: close\r\n";
    private static final String LONG = "x".repeat(60 * 1024);
  }
}
