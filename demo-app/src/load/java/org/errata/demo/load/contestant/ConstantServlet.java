package org.errata.demo.load.contestant;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Sends a constant response, the lower bound of what error handling costs. A file has the status,
 * the header fields and, after an empty line, the body.
 */
final class ConstantServlet extends HttpServlet {

  @Serial private static final long serialVersionUID = 1L;

  private final int status;
  private final String contentType;
  private final String[] header;
  private final byte[] body;

  private ConstantServlet(int status, String contentType, String[] header, byte[] body) {
    this.status = status;
    this.contentType = contentType;
    this.header = header;
    this.body = body;
  }

  static ConstantServlet of(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file);
    int end = lines.indexOf("");
    String contentType = "";
    StringBuilder header = new StringBuilder();
    for (String line : lines.subList(1, end)) {
      int colon = line.indexOf(':');
      String name = line.substring(0, colon);
      String value = line.substring(colon + 2);
      if (name.equals("content-type")) {
        contentType = value;
      } else {
        header.append(name).append('\n').append(value).append('\n');
      }
    }
    return new ConstantServlet(
        Integer.parseInt(lines.get(0)),
        contentType,
        header.toString().split("\n", -1),
        lines.get(end + 1).getBytes(UTF_8));
  }

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setStatus(status);
    response.setContentType(contentType);
    for (int i = 0; i + 1 < header.length; i += 2) {
      response.addHeader(header[i], header[i + 1]);
    }
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }
}
