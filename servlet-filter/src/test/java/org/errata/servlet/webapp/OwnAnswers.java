package org.errata.servlet.webapp;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Random;

/** Answers, good ones and errors, that an application writes itself. */
public final class OwnAnswers extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    switch (request.getPathInfo()) {
      case "/good" -> write(response, 200, "text/plain;charset=utf-8", "gut: ä€😀");
      case "/error" -> write(response, 404, "application/json", "{\"own\":\"not here\"}");
      case "/error-through-writer" -> {
        response.setStatus(422);
        response.setContentType("text/html;charset=iso-8859-1");
        response.getWriter().print("<p>ungültig");
      }
      case "/error-flushed" -> {
        response.setStatus(503);
        response.flushBuffer();
      }
      case "/error-encoded" -> {
        response.setHeader("Content-Encoding", "gzip");
        write(response, 500, "application/json", random(300));
      }
      case "/no-content" -> response.setStatus(204);
      case "/redirect" -> response.sendRedirect("/app/own/good");
      case "/not-modified" -> {
        response.setHeader("ETag", "\"1\"");
        response.setStatus(304);
      }
      case "/not-modified-by-send-error" -> {
        response.setHeader("ETag", "\"1\"");
        response.setHeader("Cache-Control", "max-age=60");
        response.sendError(304);
      }
      case "/large" -> write(response, 200, "application/octet-stream", random(300_000));
      default -> response.setStatus(200);
    }
  }

  private static void write(HttpServletResponse response, int status, String type, String text)
      throws IOException {
    write(response, status, type, text.getBytes(UTF_8));
  }

  private static void write(HttpServletResponse response, int status, String type, byte[] body)
      throws IOException {
    response.setStatus(status);
    response.setContentType(type);
    response.setHeader("ETag", "\"1\"");
    response.setHeader("Cache-Control", "max-age=60");
    response.getOutputStream().write(body);
  }

  /** The same bytes each time. */
  private static byte[] random(int length) {
    byte[] bytes = new byte[length];
    new Random(42).nextBytes(bytes);
    return bytes;
  }
}
