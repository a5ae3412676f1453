package org.errata.servlet.wire;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.eclipse.jetty.http.HostPortHttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpVersion;
import org.eclipse.jetty.http.MetaData;

/**
 * A request as HTTP/2 sends it (RFC 9113 sections 8.1 and 8.3.1). Immutable.
 *
 * @param header the fields, the pseudo-header fields among them
 * @param content the content in pieces
 * @param isShort whether the content is shorter than announced, so that the stream stays open
 */
record Http2Request(MetaData.Request header, List<byte[]> content, boolean isShort) {

  /** Fields of HTTP/1.1 that have another place in HTTP/2. */
  private static final Set<String> LEFT_OUT = Set.of("host", "transfer-encoding");

  private static final int UNKNOWN = -1;

  /** Converts a request; throws if HTTP/2 has no such request. */
  static Http2Request of(RawRequest request) {
    List<byte[]> content = request.content().orElseThrow();
    HttpFields.Mutable fields = HttpFields.build();
    String authority = "localhost";
    long announced = UNKNOWN;
    for (FieldLine line : request.header()) {
      String name = line.name().toLowerCase(Locale.ROOT);
      if (!LEFT_OUT.contains(name)) {
        fields.add(name, line.value().strip());
      }
      if (name.equals("host")) {
        authority = line.value();
      }
      if (name.equals("content-length")) {
        announced = Long.parseLong(line.value());
      }
    }
    MetaData.Request header =
        new MetaData.Request(
            request.method(),
            "http",
            new HostPortHttpField(authority),
            request.target(),
            HttpVersion.HTTP_2,
            fields,
            UNKNOWN);
    long length = content.stream().mapToLong(piece -> piece.length).sum();
    return new Http2Request(header, content, length < announced);
  }

  /** Whether the header ends the stream. */
  boolean endsWithHeader() {
    return content.isEmpty() && !isShort;
  }

  /** Whether a piece of the content ends the stream. */
  boolean endsWith(int piece) {
    return piece == content.size() - 1 && !isShort;
  }
}
