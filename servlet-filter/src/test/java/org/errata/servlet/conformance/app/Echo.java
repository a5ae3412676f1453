package org.errata.servlet.conformance.app;

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

/** Sends back the body of a request, read in the way that the query names. */
public final class Echo extends Misbehaving {

  private static final long serialVersionUID = 1L;

  @Override
  void respond(String path, HttpServletRequest request, HttpServletResponse response, String canary)
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
        request.getInputStream().setReadListener(new EchoListener(async));
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
        Notes.add(request, new String(request.getInputStream().readNBytes(2), UTF_8));
        throw new IllegalStateException(canary);
      }
      // not one read more than it takes
      case "to-length" ->
          response
              .getOutputStream()
              .write(request.getInputStream().readNBytes(request.getContentLength()));
      case "swallow", "refuse", "status" -> mishandle(request, response);
      case "exception" -> throw new IllegalStateException(canary);
      case "send-error" -> response.sendError(409, canary);
      default -> response.getOutputStream().print("{\"ok\":true}");
    }
  }

  /** Makes something of its own of a body that cannot be read. */
  private static void mishandle(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      request.getInputStream().readAllBytes();
    } catch (IOException e) {
      Notes.add(request, "unreadable");
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
    long length = new DigestInputStream(in, digest).transferTo(new Nowhere());
    return length + " " + HexFormat.of().formatHex(digest.digest());
  }

  private static final class Nowhere extends java.io.OutputStream {
    @Override
    public void write(int b) {
      // only the digest counts
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
      // only the digest counts
    }
  }
}
