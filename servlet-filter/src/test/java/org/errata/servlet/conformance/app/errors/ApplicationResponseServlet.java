package org.errata.servlet.conformance.app.errors;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.GZIPOutputStream;
import org.errata.servlet.conformance.app.ScenarioServlet;

/** Writes complete responses of its own, with statuses of every kind. */
public final class ApplicationResponseServlet extends ScenarioServlet {

  private static final long serialVersionUID = 1L;
  private static final String JSON = "{\"own\":\"nicht möglich 😀\"}";

  @Override
  protected void respond(
      String path, HttpServletRequest request, HttpServletResponse response, String canary)
      throws IOException {
    switch (path) {
      case "/json" -> json(response, 404);
      case "/json-flushed" -> {
        byte[] bytes = JSON.getBytes(UTF_8);
        response.setStatus(409);
        response.setContentType("application/json");
        response.getOutputStream().write(bytes, 0, 7);
        response.flushBuffer();
        response.getOutputStream().write(bytes, 7, bytes.length - 7);
      }
      case "/latin" -> {
        response.setStatus(422);
        response.setContentType("text/html;charset=iso-8859-1");
        response.getWriter().print("<p>ungültig");
      }
      case "/gzip" -> {
        response.setHeader("Content-Encoding", "gzip");
        response.setStatus(500);
        response.getOutputStream().write(zipped("x".repeat(50_000)));
      }
      case "/one-byte" -> {
        response.setStatus(500);
        response.getOutputStream().write('x');
      }
      case "/large" -> {
        response.setStatus(request.getParameter("status") == null ? 500 : 200);
        response.getOutputStream().write("0123456789".repeat(50_000).getBytes(UTF_8));
      }
      case "/unavailable" -> {
        response.setHeader("Retry-After", "7");
        json(response, 503);
      }
      case "/no-content" -> response.setStatus(204);
      case "/not-modified" -> {
        response.setHeader("ETag", "\"1\"");
        response.setHeader("Cache-Control", "max-age=60");
        response.setStatus(304);
      }
      case "/redirect" -> response.sendRedirect("/conformance/good");
      case "/moved" -> {
        response.setHeader("Location", "/conformance/good");
        response.setStatus(308);
      }
      case "/partial-content" -> {
        response.setHeader("Content-Range", "bytes 0-3/10");
        response.setStatus(206);
        response.getOutputStream().print("0123");
      }
      case "/empty" -> response.setStatus(200);
      case "/created" -> {
        response.setHeader("ETag", "\"1\"");
        response.setHeader("Last-Modified", "Sat, 01 Jan 2000 00:00:00 GMT");
        response.setHeader("Cache-Control", "max-age=60");
        response.setHeader("Content-Language", "de");
        response.setHeader("Content-Disposition", "attachment");
        json(response, 201);
      }
      default -> response.sendError(404);
    }
  }

  private static void json(HttpServletResponse response, int status) throws IOException {
    response.setStatus(status);
    response.setContentType("application/json");
    response.getOutputStream().write(JSON.getBytes(UTF_8));
  }

  static byte[] zipped(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
      zip.write(text.getBytes(UTF_8));
    }
    return bytes.toByteArray();
  }
}
