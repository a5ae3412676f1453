package org.errata.servlet.conformance.app.bodies;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.errata.servlet.conformance.app.NotesServlet;
import org.errata.servlet.conformance.app.ScenarioServlet;

/** Echoes the body of a request, which it reads as the query says. */
public final class EchoServlet extends ScenarioServlet {

  private static final long serialVersionUID = 1L;

  @Override
  protected void respond(
      String path, HttpServletRequest request, HttpServletResponse response, String canary)
      throws Exception {
    response.setContentType("application/octet-stream");
    switch (String.valueOf(request.getQueryString())) {
      case "stream" -> response.getOutputStream().write(request.getInputStream().readAllBytes());
      case "byte-by-byte" -> response.getOutputStream().write(byteByByte(request.getInputStream()));
      case "reader" -> {
        StringWriter text = new StringWriter();
        request.getReader().transferTo(text);
        response.getOutputStream().write(text.toString().getBytes(UTF_8));
      }
      case "listener" -> {
        AsyncContext async = request.startAsync();
        request.getInputStream().setReadListener(new EchoReadListener(async));
      }
      case "parameter" ->
          response.getOutputStream().write(request.getParameter("name").getBytes(UTF_8));
      case "parts" -> {
        for (Part part : request.getParts()) {
          part.getInputStream().transferTo(response.getOutputStream());
        }
      }
      case "digest" -> response.getOutputStream().print(digest(request.getInputStream()));
      case "half" -> {
        NotesServlet.add(request, new String(request.getInputStream().readNBytes(2), UTF_8));
        throw new IllegalStateException(canary);
      }
      // does not read the end of the stream
      case "to-length" ->
          response
              .getOutputStream()
              .write(request.getInputStream().readNBytes(request.getContentLength()));
      case "wrap", "refuse", "status" -> catchUnreadable(request, response);
      case "exception" -> throw new IllegalStateException(canary);
      case "send-error" -> response.sendError(409, canary);
      default -> response.getOutputStream().print("{\"ok\":true}");
    }
  }

  /** Catches the exception of an unreadable body and ends the request in another way. */
  private static void catchUnreadable(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      request.getInputStream().readAllBytes();
    } catch (IOException e) {
      NotesServlet.add(request, "unreadable");
      switch (request.getQueryString()) {
        case "refuse" -> response.sendError(500, e.toString());
        case "status" -> response.setStatus(500);
        default -> throw new IllegalStateException("wrapped by the application", e);
      }
    }
  }

  private static byte[] byteByByte(InputStream in) throws IOException {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    for (int b = in.read(); b >= 0; b = in.read()) {
      body.write(b);
    }
    return body.toByteArray();
  }

  private static String digest(InputStream in) throws Exception {
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    long length = new DigestInputStream(in, digest).transferTo(new DiscardingOutputStream());
    return length + " " + HexFormat.of().formatHex(digest.digest());
  }

  private static final class DiscardingOutputStream extends java.io.OutputStream {
    @Override
    public void write(int b) {
      // only the digest is needed
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
      // only the digest is needed
    }
  }
}
