package org.errata.servlet.conformance.app.errors;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.errata.servlet.conformance.app.ScenarioServlet;

/** Sets header fields of every kind, and then throws or calls {@code sendError}. */
public final class HeaderServlet extends ScenarioServlet {

  private static final long serialVersionUID = 1L;

  private static final Map<String, String> ABOUT_THE_BODY =
      Map.of(
          "Content-Encoding", "gzip",
          "Content-Language", "tlh",
          "Content-Disposition", "attachment",
          "Content-Range", "bytes 0-1/2",
          "Content-Location", "/elsewhere",
          "ETag", "\"1\"",
          "Last-Modified", "Sat, 01 Jan 2000 00:00:00 GMT",
          "Cache-Control", "max-age=3600",
          "Expires", "Sat, 01 Jan 2050 00:00:00 GMT",
          "Pragma", "cache");

  @Override
  protected void respond(
      String path, HttpServletRequest request, HttpServletResponse response, String canary)
      throws IOException {
    switch (path) {
      case "/body" -> ABOUT_THE_BODY.forEach(response::setHeader);
      case "/typed" -> {
        response.setContentType("image/png");
        response.setContentLengthLong(5000);
      }
      case "/cookie" -> response.addCookie(new Cookie("only", "1"));
      case "/cookies" -> {
        response.addCookie(new Cookie("first", "1"));
        response.addHeader("Set-Cookie", "second=2; Path=/");
        response.addCookie(new Cookie("third", "3"));
      }
      case "/session" -> request.getSession().setAttribute("name", "value");
      case "/cors" -> {
        response.setHeader("Access-Control-Allow-Origin", "https://example.com");
        response.setHeader("Access-Control-Allow-Credentials", "true");
        response.setHeader("Access-Control-Expose-Headers", "X-Trace");
      }
      case "/security" -> {
        response.setHeader("Strict-Transport-Security", "max-age=60");
        response.setHeader("Content-Security-Policy", "default-src 'self'");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("X-Frame-Options", "DENY");
      }
      case "/tracing" -> {
        response.setHeader("traceresponse", "00-1-2-01");
        response.addHeader("Server-Timing", "db;dur=53");
        response.addHeader("Server-Timing", "app;dur=47");
        response.setHeader("Link", "</help>; rel=help");
      }
      case "/vary" -> {
        response.addHeader("Vary", "Origin");
        response.addHeader("Vary", "Accept-Encoding");
      }
      case "/vary-accept" -> response.setHeader("Vary", "Origin, ACCEPT");
      case "/vary-any" -> response.setHeader("Vary", "*");
      case "/request-id" -> response.setHeader("X-Request-Id", request.getParameter("id"));
      case "/retry-after" -> response.setHeader("Retry-After", "7");
      case "/allow" -> response.setHeader("Allow", "GET, PUT");
      case "/content-range" -> response.setHeader("Content-Range", "bytes */1234");
      case "/validators" -> {
        response.setHeader("ETag", "\"1\"");
        response.setHeader("Cache-Control", "max-age=60");
      }
      case "/challenges" -> {
        response.addHeader("WWW-Authenticate", "Bearer realm=\"a\"");
        response.addHeader("WWW-Authenticate", "Digest realm=\"b\", nonce=\"c\"");
      }
      case "/impossible-name" -> response.setHeader("bad header", "1");
      case "/impossible-empty" -> response.addHeader("", "1");
      case "/impossible-value" -> response.setHeader("X-Own", "1\r\nX-Forged: 1");
      default -> response.setHeader("X-None", "none");
    }
    String status = request.getParameter("status");
    if (status == null) {
      throw new IllegalStateException(canary);
    }
    response.sendError(Integer.parseInt(status));
  }
}
