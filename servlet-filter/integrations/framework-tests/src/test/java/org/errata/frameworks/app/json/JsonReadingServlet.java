package org.errata.frameworks.app.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Serial;
import java.io.StringReader;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Reads an order with the library that the path names, from what the path names: the body, as a
 * stream, reader, text or in parts; or the document of the field {@code X-Document}.
 */
public final class JsonReadingServlet extends HttpServlet {

  @Serial private static final long serialVersionUID = 1L;

  /** An object that no library can write. */
  public static final class Endless {
    public int getTotal() {
      return Integer.parseInt("no number");
    }
  }

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    String[] path = request.getPathInfo().split("/", -1);
    Library library = Library.valueOf(path[1].toUpperCase(Locale.ROOT));
    try {
      read(library, path[2], request);
    } catch (IOException | RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new ServletException(e);
    }
    if (!request.isAsyncStarted()) {
      response.getWriter().print("read");
    }
  }

  private static void read(Library library, String source, HttpServletRequest request)
      throws Exception {
    switch (source) {
      case "stream" -> library.read(request.getInputStream());
      case "reader" -> library.read(request.getReader());
      case "text" ->
          library.read(
              new StringReader(new String(request.getInputStream().readAllBytes(), UTF_8)));
      case "lines" ->
          library.read(
              new StringReader(request.getReader().lines().collect(Collectors.joining("\n"))));
      case "parts" -> readInParts(library, request);
      case "wrapped" -> {
        try {
          library.read(request.getInputStream());
        } catch (Exception e) {
          throw new ServletException("the order cannot be read", e);
        }
      }
      case "elsewhere" -> library.read(new StringReader(request.getHeader("X-Document")));
      case "after-body" -> {
        library.read(request.getInputStream());
        library.read(new StringReader(request.getHeader("X-Document")));
      }
      case "written" -> {
        library.read(request.getInputStream());
        library.write(new Endless());
      }
      case "unreadable" -> {
        library.read(request.getInputStream());
        throw new UnreadableException();
      }
      default -> throw new IllegalArgumentException(source);
    }
  }

  /** Reads without blocking. */
  private static void readInParts(Library library, HttpServletRequest request) throws IOException {
    AsyncContext work = request.startAsync();
    ServletInputStream in = request.getInputStream();
    ByteArrayOutputStream read = new ByteArrayOutputStream();
    in.setReadListener(
        new ReadListener() {
          @Override
          public void onDataAvailable() throws IOException {
            byte[] part = new byte[5];
            while (in.isReady() && !in.isFinished()) {
              int n = in.read(part);
              read.write(part, 0, Math.max(n, 0));
            }
          }

          @Override
          public void onAllDataRead() throws IOException {
            try {
              library.read(new StringReader(read.toString(UTF_8)));
            } catch (IOException | RuntimeException e) {
              throw e;
            } catch (Exception e) {
              throw new IllegalStateException(e);
            }
            work.complete();
          }

          @Override
          public void onError(Throwable thrown) {
            // the filter responds
          }
        });
  }
}
