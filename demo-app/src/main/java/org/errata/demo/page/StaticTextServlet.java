package org.errata.demo.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;

/** Sends a text that never changes. */
final class StaticTextServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  private final String type;
  private final transient Map<String, String> headers;
  private final byte[] text;

  StaticTextServlet(String type, Map<String, String> headers, String text) {
    this.type = type;
    this.headers = Map.copyOf(headers);
    this.text = text.getBytes(UTF_8);
  }

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (!request.getMethod().equals("GET") && !request.getMethod().equals("HEAD")) {
      response.setHeader("Allow", "GET, HEAD");
      response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
      return;
    }
    headers.forEach(response::setHeader);
    response.setContentType(type);
    response.setContentLength(text.length);
    response.getOutputStream().write(text);
  }
}
