package org.errata.servlet.webapp;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;

/** Sets every header an application may set, and then fails as the path says. */
public final class Headers extends HttpServlet {

  private static final long serialVersionUID = 1L;

  private static final Map<String, String> ABOUT_THE_BODY =
      Map.of(
          "Content-Encoding", "gzip",
          "Content-Language", "tlh",
          "Content-Disposition", "attachment",
          "Content-Range", "bytes 0-1/2",
          "ETag", "\"1\"",
          "Last-Modified", "Sat, 01 Jan 2000 00:00:00 GMT",
          "Cache-Control", "max-age=3600",
          "Expires", "Sat, 01 Jan 2050 00:00:00 GMT");

  private static final Map<String, String> ABOUT_THE_EXCHANGE =
      Map.of(
          "Access-Control-Allow-Origin", "https://example.com",
          "Access-Control-Expose-Headers", "X-Trace",
          "Vary", "Origin",
          "X-Trace", "0815",
          "Strict-Transport-Security", "max-age=60",
          "Content-Security-Policy", "default-src 'self'");

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    request.getSession();
    response.addCookie(new Cookie("first", "1"));
    response.addHeader("Set-Cookie", "second=2; Path=/");
    ABOUT_THE_EXCHANGE.forEach(response::setHeader);
    ABOUT_THE_BODY.forEach(response::setHeader);
    response.setContentType("image/png");
    response.setContentLength(5000);
    switch (request.getPathInfo()) {
      case "/exception" -> throw new IllegalStateException(Secret.of(request));
      case "/send-error" -> response.sendError(409);
      case "/challenge" -> {
        response.addHeader("WWW-Authenticate", "Bearer realm=\"a\"");
        response.addHeader("WWW-Authenticate", "Digest realm=\"b\", nonce=\"c\"");
        response.sendError(401);
      }
      case "/retry-after" -> {
        response.setHeader("Retry-After", "7");
        response.sendError(503);
      }
      case "/range" -> {
        response.setHeader("Content-Range", "bytes */1234");
        response.sendError(416);
      }
      default -> response.setStatus(200);
    }
  }
}
