package org.errata.servlet.wire;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketException;
import java.util.ArrayList;
import java.util.List;
import org.errata.servlet.wire.RawResponse.Ending;

/** Reads the responses on a connection, one after the other (RFC 9112 section 6.3). */
final class ResponseReader {

  private final InputStream in;

  ResponseReader(InputStream in) {
    this.in = in;
  }

  /** Reads the next final response and skips interim ones (1xx). */
  RawResponse read(boolean toHead) throws IOException {
    int status;
    List<FieldLine> header;
    try {
      do {
        status = status(line());
        header = header();
      } while (status < 200);
    } catch (EOFException | SocketException closedBeforeResponse) {
      return response(0, List.of(), new byte[0], Ending.INCOMPLETE);
    }
    RawResponse head = response(status, header, new byte[0], Ending.COMPLETE);
    return toHead || status == 204 || status == 304 ? head : withBody(head);
  }

  private RawResponse withBody(RawResponse head) throws IOException {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    Ending ending = Ending.COMPLETE;
    try {
      if (head.field("Transfer-Encoding") != null) {
        chunks(body);
      } else if (head.field("Content-Length") != null) {
        copy(Long.parseLong(head.field("Content-Length")), body);
      } else {
        in.transferTo(body);
        ending = Ending.UNTIL_CLOSE;
      }
    } catch (EOFException | SocketException closedBeforeEnd) {
      ending = Ending.INCOMPLETE;
    }
    return response(head.status(), head.header(), body.toByteArray(), ending);
  }

  private static RawResponse response(
      int status, List<FieldLine> header, byte[] body, Ending ending) {
    return new RawResponse(HttpVersion.HTTP_1_1, status, header, body, ending);
  }

  private void chunks(ByteArrayOutputStream body) throws IOException {
    int size = Integer.parseInt(line(), 16);
    while (size > 0) {
      copy(size, body);
      line();
      size = Integer.parseInt(line(), 16);
    }
    header();
  }

  private void copy(long length, ByteArrayOutputStream body) throws IOException {
    for (long i = 0; i < length; i++) {
      body.write(next());
    }
  }

  private static int status(String line) throws IOException {
    if (!line.matches("HTTP/1\\.1 \\d{3} .*")) {
      throw new IOException("not a status line: " + line);
    }
    return Integer.parseInt(line.substring(9, 12));
  }

  private List<FieldLine> header() throws IOException {
    List<FieldLine> fields = new ArrayList<>();
    for (String line = line(); !line.isEmpty(); line = line()) {
      int colon = line.indexOf(':');
      fields.add(new FieldLine(line.substring(0, colon), line.substring(colon + 1).strip()));
    }
    return List.copyOf(fields);
  }

  private String line() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int b = next(); b != '\n'; b = next()) {
      line.write(b);
    }
    String text = line.toString(ISO_8859_1);
    if (!text.endsWith("\r")) {
      throw new IOException("a line without CR: " + text);
    }
    return text.substring(0, text.length() - 1);
  }

  private int next() throws IOException {
    int b = in.read();
    if (b < 0) {
      throw new EOFException();
    }
    return b;
  }
}
