package org.errata.servlet.conformance.app.errors;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;
import org.errata.servlet.conformance.app.ScenarioServlet;

/** Throws after it has written a part of the response. */
public final class PartialOutputServlet extends ScenarioServlet {

  private static final long serialVersionUID = 1L;
  private static final String TEXT = "Grüße, 你好";

  @Override
  protected void respond(
      String path, HttpServletRequest request, HttpServletResponse response, String canary)
      throws IOException {
    write(path, request, response);
    throw new IllegalStateException(canary);
  }

  private static void write(String path, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    switch (path) {
      case "/text" -> {
        response.setContentType("text/html;charset=" + request.getParameter("charset"));
        response.getWriter().print(TEXT);
      }
      case "/encoding" -> {
        response.setCharacterEncoding(request.getParameter("charset"));
        response.getWriter().print(TEXT);
      }
      case "/locale" -> {
        response.setLocale(Locale.JAPANESE);
        response.setContentType("text/html");
        response.getWriter().print("half a page");
      }
      case "/stream" -> response.getOutputStream().write(new byte[100]);
      case "/length" -> {
        response.setContentLength(5000);
        response.getOutputStream().write(new byte[100]);
      }
      case "/reset" -> {
        response.getWriter().print("discarded by reset");
        response.reset();
      }
      case "/flushed" -> {
        response.getOutputStream().write(new byte[100]);
        response.flushBuffer();
      }
      case "/flushed-writer" -> {
        response.setContentType("text/html;charset=utf-16");
        response.getWriter().print(TEXT);
        response.getWriter().flush();
      }
      case "/flushed-empty" -> response.flushBuffer();
      case "/flushed-length" -> {
        response.setContentLength(1000);
        response.getOutputStream().write(new byte[100]);
        response.flushBuffer();
      }
      case "/flushed-and-more" -> {
        response.getOutputStream().write(new byte[100]);
        response.flushBuffer();
        response.getOutputStream().write(new byte[100]);
      }
      case "/overflow" -> response.getOutputStream().write(new byte[200_000]);
      case "/overflow-writer" -> response.getWriter().print("0123456789".repeat(20_000));
      case "/gzip" -> {
        response.setHeader("Content-Encoding", "gzip");
        GZIPOutputStream zip = new GZIPOutputStream(response.getOutputStream(), true);
        zip.write("half a page".getBytes(UTF_8));
        zip.flush();
        response.flushBuffer();
      }
      case "/closed" -> {
        response.getOutputStream().print("a whole page");
        response.getOutputStream().close();
      }
      case "/whole-length" -> {
        response.setContentLength(10);
        response.getOutputStream().print("0123456789");
        response.flushBuffer();
      }
      default -> response.getOutputStream().print("no such output");
    }
  }
}
